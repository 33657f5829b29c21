import { passedSteps } from '../essay/steps.ts';
import { fill } from '../parts/fill.ts';
import { writeAddress } from './address.ts';
import { belowLine } from './line.ts';
import { reducedMotion } from './media.ts';

const steps = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-step]')];
const passed = (all: readonly HTMLElement[]): number => passedSteps(belowLine(all));

function follow(id: string | undefined): void {
  writeAddress(() => {
    const hash = id ? `#${id}` : '';
    // A note that is open by its address stays so.
    if (location.hash.startsWith('#note-') || location.hash === hash) return undefined;
    return hash || location.pathname + location.search;
  });
}

/** Shows on the page's furniture which step is read: bar, contents, language link, address. */
function tell(): void {
  const all = steps();
  const n = passed(all);
  const current = all[n - 1];
  const nav = document.querySelector<HTMLElement>('step-nav');
  const progress = nav?.querySelector('progress');
  if (nav && progress) {
    progress.max = all.length;
    progress.value = n;
    const words = fill(nav.dataset.words ?? '', { n, total: all.length });
    const say = (part: string, text: string): void => nav.querySelector(part)?.replaceChildren(n ? text : '');
    say('.long', words);
    say('.short', `${n}/${all.length}`);
    nav.querySelector('[data-by="-1"]')?.toggleAttribute('disabled', n <= 1);
    nav.querySelector('[data-by="1"]')?.toggleAttribute('disabled', n >= all.length);
  }
  for (const a of document.querySelectorAll<HTMLElement>('[data-to]')) {
    if (a.dataset.to === current?.id) a.setAttribute('aria-current', 'step');
    else a.removeAttribute('aria-current');
  }
  for (const a of document.querySelectorAll<HTMLAnchorElement>('[data-keep-step]'))
    a.hash = current?.id ?? '';
  follow(current?.id);
}

/** `<step-nav>`: previous and next, and how far the reader has come. */
export class StepNav extends HTMLElement {
  connectedCallback(): void {
    this.hidden = steps().length === 0;
    document.addEventListener('step', tell);
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-by]');
      if (!button) return;
      const all = steps();
      const to = all[passed(all) - 1 + Number(button.dataset.by)];
      to?.scrollIntoView({ behavior: reducedMotion.matches ? 'instant' : 'smooth', block: 'start' });
    });
  }
}
