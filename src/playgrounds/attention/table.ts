/** The looks of a word as a list, each with a button that cuts it; and the words, to be pressed. */
import type { playground } from '../../charts/attention/playground.ts';
import type { Answer, Facts } from '../../charts/attention/data.ts';
import type { Label } from '../../kit/chart/labels.ts';
import { element, inLanguage } from '../elements.ts';

type Labels = Label<typeof playground>;
/** Shares below this, in percent, would print 0; a look that is cut is listed all the same. */
export const LEAST = 0.5;

/** A word with its gloss, to be pressed to see its looks; a comma can't be pressed. */
export function wordItem({ word, gloss }: Answer, isFrom: boolean): HTMLElement {
  const character = inLanguage('zh-Hant', 'character', word);
  if (word === '，') return element('li', 'comma', character);
  const button = element('button', 'word', character, inLanguage('en', '', gloss));
  button.type = 'button';
  button.setAttribute('aria-pressed', String(isFrom));
  return element('li', '', button);
}

/** The looks of the word that is pressed, the largest first. */
export function lookItems({ panels: [panel] }: Facts, label: Labels): HTMLElement[] {
  const { shares = [], cut } = panel ?? {};
  return shares
    .filter(({ share, to }) => share >= LEAST || to === cut)
    .sort((a, b) => b.share - a.share)
    .map(({ word, share, to }) => {
      const isCut = to === cut;
      const button = element('button', 'cut by-hand', label(isCut ? 'restore-short' : 'cut-short'));
      button.type = 'button';
      button.dataset.to = String(to);
      // A list of buttons that are all called “cut” says nothing to those who hear it.
      button.setAttribute('aria-label', label(isCut ? 'restore' : 'cut', { word }));
      const percent = element(
        'b',
        '',
        isCut ? label('left') : label('percent', { share: Math.round(share) }),
      );
      return element('li', isCut ? 'is-cut' : '', inLanguage('zh-Hant', 'character', word), percent, button);
    });
}
