import { chartTips } from '../../book/chart-words.ts';
import { chartParts, draw } from '../../book/draw.ts';
import { content } from '../../data/load.ts';
import type { ReadoutWords } from '../../data/readout.ts';
import { namesOf, readoutWords } from '../../data/readout-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { shownColumns } from '../../picture/stops.ts';
import { address } from '../../urls/addresses.ts';

/** The columns that the marks of a chart show, by data set, in whatever state; none of rows without a name. */
function shownBy(id: string, lang: Lang): Map<string, Set<string>> {
  const { chart, sets } = chartParts(id, lang);
  const shown = shownColumns(chart.states.map((state) => draw(id, lang, state, 'm')));
  for (const set of sets) if (!namesOf(set, lang).length) shown.delete(set.name);
  return shown;
}

const tipsOf = (id: string, lang: Lang): ReadoutWords['tips'] => chartTips[lang].get(id) ?? {};

/** What a chart's marks are read out with, in one language. */
export const readoutOf = (id: string, lang: Lang): ReadoutWords =>
  readoutWords(chartParts(id, lang).sets, shownBy(id, lang), tipsOf(id, lang), {
    lang,
    sources: content.sources,
    site: content.site[lang],
    entryAddress: (id) => `${address(lang, 'sources')}#${id}`,
  });

/** Whether any picture of a chart has a mark that is read out. */
export const hasReadout = (id: string, lang: Lang): boolean =>
  shownBy(id, lang).size > 0 || Object.keys(tipsOf(id, lang)).length > 0;
