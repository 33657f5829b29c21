/** What holds a chart with a guess, a story's scroll, a player or an embed, as the guess works it. */
import type { PageGuess } from '../../data/guess.ts';
import type { LiveChart } from '../chart/live-chart.ts';

export interface Host {
  /** What the guess is called in an address: a story may hold several. */
  readonly parameter: string;
  /** Makes the chart able to draw a guess, once. */
  open(): Promise<void>;
  setState(state: string): void;
  /** Covers the names of the states that tell what happened, until one of them has been shown, or for good. */
  cover(isCovered: boolean): void;
}

export function hostOf(home: Element, chart: LiveChart, given: PageGuess): Host {
  let opening: Promise<void> | undefined;
  // A page's own list is written once; while a chart scrolls nothing is looked for.
  const buttons = [...home.querySelectorAll<HTMLElement>('button[data-state]')];
  /** Whether what happened has been told, by whatever way. */
  let isKnown = false;
  const open = async (): Promise<void> => {
    // An embed is a picture until somebody comes to its line of buttons.
    home.querySelector('.walk')?.dispatchEvent(new Event('pointerenter'));
    await customElements.whenDefined('live-chart');
    await chart.open();
  };
  return {
    parameter: home.localName === 'scroll-steps' ? `${given.chart}.guess` : 'guess',
    open: () => (opening ??= open()),
    setState(state) {
      if (chart.getAttribute('state') === state) return;
      const button = buttons.find(({ dataset }) => dataset['state'] === state);
      if (button) button.click();
      else if (home.localName === 'chart-embed')
        home.dispatchEvent(new CustomEvent('set-state', { detail: state }));
      else chart.setAttribute('state', state);
    },
    cover(isCovered) {
      const place = (state: string | null): number =>
        buttons.findIndex(({ dataset }) => dataset['state'] === state);
      const own = place(given.state);
      isKnown ||= !isCovered || place(chart.getAttribute('state')) > own;
      buttons.forEach((button, i) => button.toggleAttribute('data-covered', i > own && !isKnown));
    },
  };
}
