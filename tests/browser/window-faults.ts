// Runs in the page, so it takes what it needs as an argument.

/** What is asked of a page at rest at one of its steps, in CSS px. */
export interface Limits {
  /** The least type, that of pictures too. */
  readonly type: number;
  /** The largest share of a phone's window that is stuck, and the least lines of words beside it. */
  readonly stuck: number;
  readonly lines: number;
}

/**
 * What is wrong with a page as it stands in its window: things that overlap, that are cut, that can't be hit
 * where they are seen, or that are too small.
 * @returns a sentence a fault, none where all is right
 */
export function windowFaults(limits: Limits): string[] {
  const faults = new Set<string>();
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const inBar = (e: Element): boolean => e.closest('.bar') !== null;
  const inWindow = (r: DOMRect, from = bar + 1): boolean =>
    r.width > 0 && r.height > 0 && r.bottom > from && r.top < innerHeight && r.right > 0;
  const shown = (e: Element): boolean =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    inWindow(e.getBoundingClientRect(), inBar(e) ? 0 : bar + 1);
  const name = (e: Element): string =>
    `${e.localName}${e.className && typeof e.className === 'string' ? `.${e.className.split(' ').join('.')}` : ''} “${(e.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}”`;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(shown);
  const overlap = (a: DOMRect, b: DOMRect): number =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );

  // Parts of a stage, and the stage beside its words.
  for (const stage of all('.stage')) {
    const parts = [...stage.querySelectorAll('.headline[data-on], .unit, .sheet, figcaption')].filter(shown);
    for (const [i, a] of parts.entries())
      for (const b of parts.slice(i + 1)) {
        const by = overlap(a.getBoundingClientRect(), b.getBoundingClientRect());
        if (by > 1) faults.add(`${name(a)} and ${name(b)} overlap by ${by.toFixed(0)}`);
      }
    const box = stage.getBoundingClientRect();
    for (const part of parts) {
      const r = part.getBoundingClientRect();
      const out = Math.max(box.top - r.top, r.bottom - box.bottom, box.left - r.left, r.right - box.right);
      if (out > 1) faults.add(`${name(part)} reaches ${out.toFixed(0)} out of its stage`);
    }
    const pinned = getComputedStyle(stage).position === 'sticky';
    const steps = stage.parentElement?.querySelector('.steps');
    const beside = steps
      ? overlap(box, steps.getBoundingClientRect()) <= 1 || getComputedStyle(steps).zIndex !== 'auto'
      : true;
    if (pinned && !beside && Math.min(innerWidth, innerHeight) < 600) {
      const stuck = box.bottom / innerHeight;
      if (box.top <= bar + 1 && stuck > limits.stuck + 0.005)
        faults.add(`${(100 * stuck).toFixed(0)} % of the window is stuck`);
      const words = steps?.querySelector('p');
      const line = words ? parseFloat(getComputedStyle(words).lineHeight) : 0;
      if (line && (innerHeight - box.bottom) / line < limits.lines && box.top <= bar + 1)
        faults.add(`${((innerHeight - box.bottom) / line).toFixed(1)} lines of words beside what is stuck`);
    }
  }
  // What is seen can be hit.
  for (const e of all('a, button, summary')) {
    const rects = [...e.getClientRects()].filter((r) => inWindow(r) || e.closest('.bar'));
    const covered = e.closest('.stage')
      ? undefined
      : all('.stage').find((s) => rects.some((r) => overlap(r, s.getBoundingClientRect()) > 0));
    for (const r of rects) {
      const [x, y] = [r.left + r.width / 2, r.top + r.height / 2];
      if (y < 0 || y > innerHeight || (!e.closest('.bar') && y < bar)) continue;
      if (x < 0 || x > innerWidth) {
        faults.add(`${name(e)} is beside the window`);
        continue;
      }
      const hit = document.elementFromPoint(x, y);
      if (!hit || e.contains(hit) || hit.contains(e)) continue;
      // A sticky stage covers the words that have passed.
      if (covered && covered.contains(hit) && getComputedStyle(covered).position === 'sticky') continue;
      faults.add(`${name(e)} is hit at ${name(hit)}`);
    }
  }
  // Nothing is cut, nothing is small.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!e || !node.textContent?.trim() || e.closest('noscript, script, style, .visually-hidden, .heard'))
      continue;
    if (!shown(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (![...range.getClientRects()].some(inWindow)) continue;
    const svg = e.closest('svg');
    const size = parseFloat(getComputedStyle(e).fontSize);
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    if (size > 0 && size * scale < limits.type - 0.05)
      faults.add(`${name(e)} has type of ${(size * scale).toFixed(1)}`);
    if (svg) continue;
    const r = range.getBoundingClientRect();
    if (r.right > innerWidth + 1 && !e.closest('pre, .table, .code'))
      faults.add(`${name(e)} reaches ${(r.right - innerWidth).toFixed(0)} out of the window`);
    for (let box: HTMLElement | null = e; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const b = box.getBoundingClientRect();
      if (['hidden', 'clip'].includes(overflowX) && (r.right > b.right + 1 || r.left < b.left - 1))
        faults.add(`${name(e)} is cut by ${name(box)}`);
      if (['hidden', 'clip'].includes(overflowY) && (r.bottom > b.bottom + 2 || r.top < b.top - 2))
        faults.add(`${name(e)} is cut by ${name(box)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1)
    faults.add(`the page is ${document.documentElement.scrollWidth - innerWidth} wider than its window`);
  return [...faults];
}
