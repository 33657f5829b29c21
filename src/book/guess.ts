import type { PageGuess } from '../data/guess.ts';
import { raw } from '../data/load.ts';
import type { Lang } from '../i18n/lang.ts';
import { pageGuess } from '../slots/guess-texts.ts';
import { charts, story } from './book.ts';

/** What a page shows of a guess, and what it gives to its script. */
export interface GuessParts {
  readonly question: string;
  readonly unit: string;
  readonly page: Omit<PageGuess, 'says'>;
}

/** What a reader may guess of a chart; none where it declares nothing. @throws where its words don't say it */
export function guessOf(id: string, lang: Lang): GuessParts | undefined {
  const chart = charts[id];
  const words = raw.words[lang].get(id);
  if (!chart?.declared.guess || !words) return undefined;
  const { question = '', unit = '' } = words.guess ?? {};
  return { question, unit, page: pageGuess(id, chart, words, raw) };
}

/** Whether the guess of a chart stands after a step: the last of its first scroll that is at its state. */
export function hasGuessAfter(lang: Lang, slug: string, chart: string, step: string): boolean {
  const state = charts[chart]?.declared.guess?.state;
  if (state === undefined) return false;
  const scroll = story(lang)
    .find((one) => one.slug === slug)
    ?.scrollies.find((one) => one.chart === chart && one.steps.some((s) => s.state === state));
  return scroll?.steps.filter((one) => one.state === state).at(-1)?.id === step;
}
