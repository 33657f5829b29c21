/**
 * What a reader copies of several steps. By itself a browser would take what the live chart happens to show, with
 * the words of its axes, and none of the pictures that the steps turn: so each step is taken with its still.
 */

/** Shown, but no part of what is told. */
const ASIDE = '.stage, .sharing, .playground, script';
/** Of what stands closed a copy has only the line that opens it. */
const CLOSED = 'details:not([open]) > :not(summary)';
const KEPT = new Set(['href', 'src', 'alt', 'lang', 'width', 'height']);
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, summary, caption, tr, figcaption, img';

/** A step's still as a mail or a document takes it: few of them take an svg. */
function picture(still: HTMLElement): HTMLElement {
  const copy = still.cloneNode(true) as HTMLElement;
  const svg = copy.querySelector('svg');
  const image = document.createElement('img');
  const [, , width = '', height = ''] = svg?.getAttribute('viewBox')?.split(' ') ?? [];
  const page = new URL(still.querySelector('a')?.href ?? '', location.href);
  Object.assign(image, { src: new URL(`${still.dataset['still']}@2x.png`, page).href });
  image.alt = svg?.getAttribute('aria-label') ?? '';
  image.setAttribute('width', width);
  image.setAttribute('height', height);
  svg?.replaceWith(image);
  return copy;
}

/** A copy of what is selected: every step with its picture, nothing that is hidden, links made whole. */
function copyOf(range: Range): HTMLElement {
  const box = document.createElement('div');
  box.append(range.cloneContents());
  for (const step of box.querySelectorAll<HTMLElement>('.step')) {
    step.querySelector('.still')?.remove();
    const still = document.querySelector<HTMLElement>(`[id="${step.id}"] > .still`);
    if (still) step.append(picture(still));
  }
  for (const note of box.querySelectorAll('.note'))
    if (!document.getElementById(note.id)?.getClientRects().length) note.remove();
  for (const out of box.querySelectorAll(`${ASIDE}, ${CLOSED}`)) out.remove();
  for (const link of box.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of box.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  return box;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same as plain text: a line a paragraph, in a picture's place what it shows. */
function plain(box: Element): string {
  const leaves = [...box.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const lines = leaves.map((e) => oneLine(e instanceof HTMLImageElement ? `[${e.alt}]` : e.textContent));
  return lines.filter(Boolean).join('\n\n');
}

/** Copies several steps, or one with its chart, as above; whatever else is selected the browser copies. */
export function copySteps(event: ClipboardEvent): void {
  const selection = getSelection();
  // Firefox can select several pieces at once.
  if (selection?.rangeCount !== 1 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const within = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((e) => range.intersectsNode(e)).length;
  if (selection.isCollapsed || (within('.words') < 2 && !within('.stage'))) return;
  const box = copyOf(range);
  event.clipboardData.setData('text/html', box.innerHTML);
  event.clipboardData.setData('text/plain', plain(box));
  event.preventDefault();
}
document.addEventListener('copy', copySteps);
