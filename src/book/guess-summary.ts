import type { SummedGuess } from '../data/guess-summary.ts';
import type { Lang } from '../i18n/lang.ts';
import { stepAddress } from '../urls/addresses.ts';
import { charts, story } from './book.ts';
import { chartParts } from './draw.ts';
import { guessOf } from './guess.ts';

/** All guesses of a language's story, in its order; each where it is put last, which is where a reader finds it. */
export function guessesInStory(lang: Lang): SummedGuess[] {
  return story(lang).flatMap(({ slug, scrollies }) =>
    scrollies.flatMap(({ chart, steps }) => {
      const guess = charts[chart]?.declared.guess;
      const step = steps.findLast(({ state }) => state === guess?.state);
      const parts = step && guessOf(chart, lang);
      if (!parts) return [];
      const { items, range, answer, compared, factor, isMonth } = parts.page;
      const { title } = chartParts(chart, lang).words;
      const href = stepAddress(lang, slug, step.id);
      return [
        { lang, chart, items, range, answer, compared, factor, isMonth, unitName: parts.unit, title, href },
      ];
    }),
  );
}
