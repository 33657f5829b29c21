import { currentStep } from '../essay/steps.ts';
import { readingLine, sideBySide } from './media.ts';
import { watch } from './watch.ts';

/**
 * `<scroll-steps>`: turns the knob of the chart within it to the state of the step that is read.
 * Scrollama only wakes it; which step that is comes from where the steps stand, so that a jump
 * of twenty steps, a zoom or a missed event all end in one right draw.
 */
export class ScrollSteps extends HTMLElement {
  #unwatch: (() => void) | undefined;
  #resized: ResizeObserver | undefined;
  #asked = false;

  connectedCallback(): void {
    this.#watch();
    sideBySide.addEventListener('change', this.#watch);
    addEventListener('scrollend', this.#wake);
    this.#resized = new ResizeObserver(this.#wake);
    this.#resized.observe(this);
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#resized?.disconnect();
    removeEventListener('scrollend', this.#wake);
    sideBySide.removeEventListener('change', this.#watch);
  }

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')];
  }

  #watch = (): void => {
    this.#unwatch?.();
    this.#unwatch = watch(this.steps, readingLine(), this.#wake);
    this.#wake();
  };

  /** However often it is woken within a frame, it looks once. */
  #wake = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#look();
    });
  };

  #look(): void {
    const steps = this.steps;
    const tops = steps.map((s) => s.getBoundingClientRect().top);
    const current = steps[currentStep(tops, innerHeight * readingLine())];
    if (current && !current.hasAttribute('data-active')) {
      for (const s of steps) s.toggleAttribute('data-active', s === current);
      this.querySelector('live-chart')?.setAttribute('state', current.dataset.state ?? '');
    }
    this.dispatchEvent(new CustomEvent('step', { bubbles: true }));
  }
}
