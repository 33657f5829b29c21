import { fill } from '../../i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { reducedMotion } from '../page/media.ts';
import { onReadingPlace, type ReadingPlace } from './step-tracker.ts';

function follow(id: string | undefined, scrolledTo: number): void {
  writeAddress(() => {
    const hash = id ? `#${id}` : '';
    // A note that is open by its address stays so.
    if (location.hash.startsWith('#note-') || location.hash === hash) return undefined;
    return hash || location.pathname + location.search;
  }, scrolledTo);
}

/** Marks in the contents the step that is read, and sends the language link to it. */
function pageLinks(): (id: string | undefined) => void {
  const entries = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-to]')].map((a) => [a.dataset.to, a]),
  );
  const keepStep = [...document.querySelectorAll<HTMLAnchorElement>('[data-keep-step]')];
  let marked: HTMLElement | undefined;
  return (id) => {
    marked?.removeAttribute('aria-current');
    marked = entries.get(id);
    marked?.setAttribute('aria-current', 'step');
    for (const a of keepStep) a.hash = id ?? '';
  };
}

/** `<step-nav>`: previous and next, and how far the reader has come. */
export class StepNav extends HTMLElement {
  #place: ReadingPlace = { steps: [], passed: 0, scrollY: 0 };

  connectedCallback(): void {
    this.hidden = !document.querySelector('[data-step]');
    if (this.hidden) return;
    const bar = this.#bar();
    const links = pageLinks();
    onReadingPlace((place) => {
      this.#place = place;
      const current = place.steps[place.passed - 1];
      bar(place);
      links(current?.id);
      follow(current?.id, place.scrollY);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-by]');
      if (!button) return;
      const to = this.#place.steps[this.#place.passed - 1 + Number(button.dataset.by)];
      to?.scrollIntoView({ behavior: reducedMotion.matches ? 'instant' : 'smooth', block: 'start' });
    });
  }

  /** What the bar says, and which of its buttons lead on. */
  #bar(): (place: ReadingPlace) => void {
    const part = <E extends Element>(selector: string): E | null => this.querySelector<E>(selector);
    const [long, short, progress] = [part('.long'), part('.short'), part<HTMLProgressElement>('progress')];
    const [previous, next] = [part('[data-by="-1"]'), part('[data-by="1"]')];
    const sentence = this.dataset.words ?? '';
    const { digits } = this.dataset;
    /** A number in the digits of the page's language. */
    const own = (count: number): string =>
      digits ? `${count}`.replace(/\d/g, (digit) => digits[+digit] ?? '') : `${count}`;
    return ({ steps: { length }, passed: n }) => {
      if (progress) Object.assign(progress, { max: length, value: n });
      const [at, total] = [own(n), own(length)];
      long?.replaceChildren(n ? fill(sentence, { n: at, total }) : '');
      short?.replaceChildren(n ? `${at}/${total}` : '');
      previous?.toggleAttribute('disabled', n <= 1);
      next?.toggleAttribute('disabled', n >= length);
    };
  }
}
