import { passedSteps } from '../essay/steps.ts';
import { readingLine, reducedMotion } from './media.ts';

const steps = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-step]')];
const passed = (all: readonly HTMLElement[]): number =>
  passedSteps(
    all.map((s) => s.getBoundingClientRect().top),
    innerHeight * readingLine(),
  );

/** Safari refuses more than 100 changes of address in 30 seconds, so only a pause is written. */
const PAUSE = 250;
let writing: ReturnType<typeof setTimeout> | undefined;

function writeAddress(id: string | undefined): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const hash = id ? `#${id}` : '';
    // A note that is open by its address stays so.
    if (location.hash.startsWith('#note-') || location.hash === hash) return;
    history.replaceState(history.state, '', hash || location.pathname + location.search);
  }, PAUSE);
}

/** Shows on the page's furniture which step is read: bar, contents, language link, address. */
function tell(): void {
  const all = steps();
  const n = passed(all);
  const current = all[n - 1];
  const bar = document.querySelector('step-progress');
  const progress = bar?.querySelector('progress');
  const words = bar?.querySelector<HTMLElement>('[data-words]');
  if (progress && words) {
    progress.max = all.length;
    progress.value = n;
    const text = (words.dataset.words ?? '').replace('{n}', String(n)).replace('{total}', String(all.length));
    words.textContent = n ? text : '';
  }
  for (const a of document.querySelectorAll<HTMLElement>('[data-to]')) {
    if (a.dataset.to === current?.id) a.setAttribute('aria-current', 'step');
    else a.removeAttribute('aria-current');
  }
  for (const a of document.querySelectorAll<HTMLAnchorElement>('[data-keep-step]')) a.hash = current?.id ?? '';
  const nav = document.querySelector('step-nav');
  nav?.querySelector('[data-by="-1"]')?.toggleAttribute('disabled', n <= 1);
  nav?.querySelector('[data-by="1"]')?.toggleAttribute('disabled', n >= all.length);
  writeAddress(current?.id);
}

/** `<step-progress>`: how far in the chapter; the words come from the page's language. */
export class StepProgress extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('step', tell);
  }
}

/** `<step-nav>`: previous and next. */
export class StepNav extends HTMLElement {
  connectedCallback(): void {
    this.hidden = steps().length === 0;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-by]');
      if (!button) return;
      const all = steps();
      const to = all[passed(all) - 1 + Number(button.dataset.by)];
      to?.scrollIntoView({ behavior: reducedMotion.matches ? 'instant' : 'smooth', block: 'start' });
    });
  }
}
