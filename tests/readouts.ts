/** What every chart is read out with, and its pictures. */
import { readoutWords } from '../src/data/readout-words.ts';
import type { Values } from '../src/data/settable.ts';
import { byLang, type Lang } from '../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import { shownColumns } from '../src/picture/stops.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { charts, content } from './content.ts';

export const readouts = Object.entries(charts).map(([id, chart]) => {
  const data = rowsOf(chart, content);
  const writtenIn = (lang: Lang) => {
    const words = content.words[lang].get(id);
    if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    return words;
  };
  const draw = (state: string, lang: Lang, size: SizeName, controls?: Values) =>
    chart.picture({
      ...{ data, state, size: SIZES[size], words: writtenIn(lang), id },
      ...(controls && { controls }),
    });
  const wordsIn = (lang: Lang) =>
    readoutWords(
      chart.data.flatMap((name) => content.data.get(name) ?? []),
      shownColumns(chart.states.map((state) => draw(state, lang, 'm'))),
      writtenIn(lang).tips,
      {
        ...{ lang, sources: content.sources, site: content.site[lang] },
        entryAddress: (entry) => `#${entry}`,
      },
    );
  return { id, chart, draw, words: byLang(wordsIn) };
});
