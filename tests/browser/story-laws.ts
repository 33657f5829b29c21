/**
 * What a reader sees of a page, in whichever browser. All of it runs in the page, and so names nothing beside
 * itself, and is written in what the oldest of the browsers knows.
 */

/**
 * What can't be read: words too near the colour of their ground, paragraphs that are not laid out, pictures without
 * their colours, notes that nobody opened.
 * @returns a line a fault
 */
export function unreadable(): string[] {
  const faults: string[] = [];
  const channels = (colour: string): number[] => {
    const all = (colour.match(/[\d.]+/g) || []).map(Number);
    const scale = /^color\(srgb/.test(colour) ? 255 : 1;
    return [0, 1, 2].map((i) => (all[i] || 0) * scale).concat(all.length > 3 ? (all[3] as number) : 1);
  };
  const over = (top: number[], ground: number[]): number[] =>
    [0, 1, 2]
      .map((i) => (top[i] as number) * (top[3] as number) + (ground[i] as number) * (1 - (top[3] as number)))
      .concat(1);
  const light = (colour: number[]): number => {
    const [r, g, b] = colour.map((c) =>
      c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number);
  };
  const groundOf = (element: Element | null): number[] =>
    element
      ? ((mine) => (mine[3] === 1 ? mine : over(mine, groundOf(element.parentElement))))(
          channels(getComputedStyle(element).backgroundColor),
        )
      : [255, 255, 255, 1];
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && getComputedStyle(element).visibility === 'visible';
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const judged = new Set<Element>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement as Element;
    if (
      !(node.textContent || '').trim() ||
      judged.has(element) ||
      element.closest('svg, script, style, noscript, :disabled')
    )
      continue;
    judged.add(element);
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const [a, b] = [light(over(channels(style.color), ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 600);
    if (ratio < (large ? 3 : 4.5))
      faults.push(`"${(node.textContent || '').trim().slice(0, 40)}" at ${ratio.toFixed(2)} : 1`);
  }
  for (const p of Array.from(document.querySelectorAll('.words > p, .chapter > p, .passage p')))
    if (!seen(p)) faults.push(`not seen: "${(p.textContent || '').trim().slice(0, 40)}"`);
  for (const svg of Array.from(document.querySelectorAll('svg')).filter(seen)) {
    const colours = new Set<string>();
    for (const mark of Array.from(svg.querySelectorAll('[fill], [stroke]'))) {
      const { fill, stroke } = getComputedStyle(mark);
      if ((mark.getAttribute('fill') || 'none') !== 'none') colours.add(fill);
      if ((mark.getAttribute('stroke') || 'none') !== 'none') colours.add(stroke);
    }
    const name = (svg.getAttribute('aria-label') || '').slice(0, 60);
    // The house has no black; a colour that is not understood is black as a ground, and nothing as a line.
    if (colours.has('rgb(0, 0, 0)') || colours.has('none') || !colours.size)
      faults.push(`a picture without its colours (${Array.from(colours).join(', ')}): ${name}`);
  }
  const open = Array.from(document.querySelectorAll('.note'))
    .filter(seen)
    .map((note) => note.id);
  if (open.some((id) => `#${id}` !== location.hash)) faults.push(`open notes: ${open.join(', ')}`);
  return faults;
}

/** Follows the first link to what stands behind a claim, then closes that. @returns which notes show each time */
export async function openAndClose(): Promise<string[][]> {
  const open = (): HTMLElement[] =>
    Array.from(document.querySelectorAll<HTMLElement>('.note')).filter((note) => note.clientHeight > 20);
  const wait = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));
  document.querySelector<HTMLElement>('a.claim')?.click();
  await wait();
  const opened = open();
  const [note] = opened;
  // A popover closes on Escape and on a click beside it; a note that its address has opened has a link for that.
  if (note?.matches(':target')) note.querySelector<HTMLElement>('.close')?.click();
  else note?.hidePopover();
  await wait();
  return [opened, open()].map((notes) => notes.map(({ id }) => id));
}

/** Goes to a step, as its address does. */
export const goToStep = (id: string): void => {
  const step = document.getElementById(id) as HTMLElement;
  scrollTo(
    0,
    step.getBoundingClientRect().top + scrollY - parseFloat(getComputedStyle(step).scrollMarginTop || '0'),
  );
};

/**
 * Which picture stands beside a step: that of the chart that moves, once it is at rest, or the step's own still.
 * @returns `moves`, `still`, or what is wrong
 */
export function pictureBeside(id: string): string {
  const shows = (element: Element | null | undefined): boolean =>
    Boolean(
      element && element.getBoundingClientRect().width > 100 && getComputedStyle(element).display !== 'none',
    );
  const step = document.getElementById(id) as HTMLElement;
  const still = shows(step.querySelector('.still svg'));
  const block = step.closest('scroll-steps');
  const chart = block?.querySelector('live-chart');
  if (!shows(chart)) return still ? 'still' : 'no picture';
  if (still) return 'two pictures';
  const headline = block?.querySelector<HTMLElement>('.headline[data-on]')?.dataset['of'];
  const said = [headline, chart?.getAttribute('state'), chart?.hasAttribute('data-settled') ? '' : 'moving'];
  return said.join() === [step.dataset['state'], step.dataset['state'], ''].join() ? 'moves' : said.join();
}

/**
 * Runs in a page with a guess, as often as it takes: begins, moves the last point to the most, and compares.
 * @returns the sentence that compares; empty until it is said
 */
export function guessByKeys(): string {
  const press = (button: string): void => document.querySelector<HTMLElement>(`.guess .${button}`)?.click();
  const phase = document.querySelector<HTMLElement>('.guess[data-ready]')?.dataset['phase'];
  const slider = document.querySelector('.guess-pad [role="slider"]:last-child');
  if (phase === 'rest') press('draw');
  else if (phase === 'open' && slider) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    press('compare');
  }
  return document.querySelector('.guess .told')?.textContent ?? '';
}
