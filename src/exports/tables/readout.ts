import { chartParts, draw } from '../../book/draw.ts';
import { content } from '../../data/load.ts';
import type { ReadoutWords } from '../../data/readout.ts';
import { readoutWords } from '../../data/readout-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { stopsOf } from '../../picture/stops.ts';

/** What a chart's marks are read out with, in one language. */
export const readoutOf = (id: string, lang: Lang): ReadoutWords =>
  readoutWords(chartParts(id, lang).sets, content.sources, content.site[lang], lang);

/** Whether any picture of a chart has a mark that is read out. */
export function hasReadout(id: string, lang: Lang): boolean {
  const { sets } = readoutOf(id, lang);
  return chartParts(id, lang).chart.states.some(
    (state) => stopsOf(draw(id, lang, state, 's'), ({ set }) => set in sets).length > 0,
  );
}
