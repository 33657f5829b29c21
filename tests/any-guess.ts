/** The charts with a guess, found by having one, and whatever a reader may guess of each. */
import fc from 'fast-check';
import { valueAt } from '../src/client/guess/line.ts';
import { readContent } from '../src/data/content.ts';
import type { Guess, PageGuess } from '../src/data/guess.ts';
import type { Lang } from '../src/i18n/lang.ts';
import type { GuessDeclaration } from '../src/kit/chart/guesses.ts';
import { pageGuess } from '../src/slots/guess-texts.ts';
import { charts, texts } from './content.ts';

/** All of content/ as it is written, its slots open. */
export const written = readContent(texts);
export const withGuess = Object.entries(charts).filter(([, { declared }]) => declared.guess);
export const declaredBy = (id: string): GuessDeclaration => charts[id]?.declared.guess as GuessDeclaration;

/** What a page is given of a chart’s guess. */
export const given = (id: string, lang: Lang): PageGuess => {
  const [chart, words] = [charts[id], written.words[lang].get(id)];
  if (!chart || !words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
  return { ...pageGuess(id, chart, words, written), says: { number: '', range: '', ignored: '' } };
};

/** Whatever can be drawn on the chart, and what can be typed. */
export function anyGuess(id: string): fc.Arbitrary<Guess> {
  const declared = declaredBy(id);
  if (declared.kind === 'option') return fc.constantFrom(...declared.options);
  const { range } = given(id, 'en');
  if (!range) throw new Error(`${id} has no range`);
  const value = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => valueAt(range, share));
  return fc.record(Object.fromEntries(declared.places.map((key) => [key, value])));
}
