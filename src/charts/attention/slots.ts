import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { GUESS, type Chart, type Facts, type PanelFacts } from './data.ts';

/** What fills the words about one of two sentences. Words are given by their glosses, which both languages can print. */
const panelSlots = (panel: PanelFacts | undefined, name: string) => {
  const [one, other] = panel?.glosses ?? [];
  const next = panel?.shares.filter((row) => row !== panel.most).sort((a, b) => b.share - a.share)[0];
  const nextAnswer = panel?.answers.find(({ place }) => place === next?.to);
  return {
    [`${name}-share`]: panel?.most && cell(panel.most, 'share'),
    [`${name}-word`]: panel?.mostAnswer && cell(panel.mostAnswer, 'gloss'),
    [`${name}-next-share`]: next && cell(next, 'share'),
    [`${name}-next-word`]: nextAnswer && cell(nextAnswer, 'gloss'),
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
