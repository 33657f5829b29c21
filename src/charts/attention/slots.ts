import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { GUESS, type Chart, type Facts, type PanelFacts } from './data.ts';

/** What fills the words about one of two sentences. */
const panelSlots = (panel: PanelFacts | undefined, name: string) => {
  const [one, other] = panel?.glosses ?? [];
  const runnerUp = panel?.shares.filter((row) => row !== panel.most).sort((a, b) => b.share - a.share)[0];
  return {
    [`${name}-share`]: panel?.most && cell(panel.most, 'share'),
    [`${name}-word`]: panel?.most && cell(panel.most, 'word'),
    [`${name}-word-gloss`]: panel?.mostAnswer && cell(panel.mostAnswer, 'gloss'),
    [`${name}-second-share`]: runnerUp && cell(runnerUp, 'share'),
    [`${name}-second-word`]: runnerUp && cell(runnerUp, 'word'),
    [`${name}-gloss`]: one && cell(one, 'gloss'),
    [`${name}-percent`]: one && cell(one, 'percent'),
    [`${name}-other-gloss`]: other && cell(other, 'gloss'),
    [`${name}-right`]: panel?.right && cell(panel.right, 'right'),
    [`${name}-sentences`]: panel?.right && cell(panel.right, 'sentences'),
  };
};

export default defineSlots<Chart, Facts>(({ panels: [first, second], below }) => ({
  ...panelSlots(first, 'first'),
  ...panelSlots(second, 'second'),
  guess: below === 'right' ? derived('a guess among six, in percent', GUESS) : undefined,
}));
