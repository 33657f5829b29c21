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
    this.#untrack = trackSteps(steps, (passed) => {
      const current = steps[currentStep(passed)];
      if (!current || current === active) return;
      active?.removeAttribute('data-active');
      current.setAttribute('data-active', '');
      active = current;
      const state = current.dataset.state ?? '';
      if (chart?.getAttribute('state') !== state) chart?.setAttribute('state', state);
    });
  }

  disconnectedCallback(): void {
    this.#untrack?.();
  }
}
