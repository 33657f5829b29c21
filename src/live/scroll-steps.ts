import { currentStep } from '../essay/steps.ts';
import { belowLine, readingLine } from './line.ts';
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
  #line = -1;
  #again: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    addEventListener('scrollend', this.#wake);
    this.#resized = new ResizeObserver(this.#watch);
    this.#resized.observe(this);
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#resized?.disconnect();
    removeEventListener('scrollend', this.#wake);
    clearTimeout(this.#again);
  }

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')];
  }

  #watch = (): void => {
    const line = readingLine(this.steps);
    if (line !== this.#line) {
      this.#line = line;
      this.#unwatch?.();
      this.#unwatch = watch(this.steps, line, this.#wake);
    }
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
    // An observer rounds where we compare: the last pixel before the line may need a second look.
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#look(), 150);
  };

  #look(): void {
    const steps = this.steps;
    const current = steps[currentStep(belowLine(steps))];
    if (current && !current.hasAttribute('data-active')) {
      for (const s of steps) s.toggleAttribute('data-active', s === current);
      this.querySelector('live-chart')?.setAttribute('state', current.dataset.state ?? '');
    }
    this.dispatchEvent(new CustomEvent('step', { bubbles: true }));
  }
}
