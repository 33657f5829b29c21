import { currentStep } from './read-step.ts';
import { showStills } from './stills.ts';
import { trackSteps } from './step-tracker.ts';

/**
 * `<scroll-steps>`: sets the state of the chart within it to that of the step that is read. It knows
 * nothing of other blocks, nor of scrolling.
 */
export class ScrollSteps extends HTMLElement {
  #untrack: (() => void) | undefined;

  connectedCallback(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    const chart = this.querySelector('live-chart');
    let active: HTMLElement | undefined;
    this.addEventListener('failed', () => showStills(this));
    const activate = (current: HTMLElement | undefined): void => {
      if (!current || current === active) return;
      active?.removeAttribute('data-active');
      current.setAttribute('data-active', '');
      active = current;
      const state = current.dataset.state ?? '';
      if (chart?.getAttribute('state') !== state) chart?.setAttribute('state', state);
    };
    this.#untrack = trackSteps(steps, (passed) => activate(steps[currentStep(passed)]));
    // What has the focus may stand so low that the next step has already passed the line.
    this.addEventListener('focusin', ({ target }) => {
      const step = (target as Element).closest<HTMLElement>('[data-step]');
      // Once the browser has scrolled to it, and that has been looked at.
      if (step) requestAnimationFrame(() => requestAnimationFrame(() => activate(step)));
    });
  }

  disconnectedCallback(): void {
    this.#untrack?.();
  }
}
