import { content } from '../data/load.ts';
import { nearest } from '../data/problem.ts';
import { SIZES, type SizeName } from '../picture/sizes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Picture } from '../picture/mark.ts';
import { rowsOf } from '../slots/chart-rows.ts';
import { charts } from './book.ts';
import { chartWords } from './chart-words.ts';

/** What a chart needs beside its state and size: its module, its rows and its words. */
export function chartParts(id: string, lang: Lang) {
  const chart = charts[id];
  const words = chartWords[lang].get(id);
  if (!chart || !words)
    throw new Error(`the chart "${id}" has no file in src/charts or no words in content/${lang}/charts`);
  const sets = chart.data.map((name) => {
    const set = content.data.get(name);
    if (!set)
      throw new Error(`the chart "${id}" draws the data set "${name}", which content/data does not have`);
    return set;
  });
  return { chart, words, sets, data: rowsOf(chart, content) };
}

const drawn = new Map<string, Picture>();

/**
 * A chart's picture at one state and size, drawn on the server, and by a build once: pages, embeds, stills
 * and cards show the same.
 * @throws a sentence if it has no such state
 */
export function draw(id: string, lang: Lang, state: string, size: SizeName): Picture {
  const key = [id, lang, state, size].join(' ');
  const picture = (import.meta.env.PROD && drawn.get(key)) || drawAnew(id, lang, state, size);
  drawn.set(key, picture);
  return picture;
}

function drawAnew(id: string, lang: Lang, state: string, size: SizeName): Picture {
  const { chart, words, data } = chartParts(id, lang);
  if (!chart.states.includes(state))
    throw new Error(`the chart "${id}" has no state "${state}".${nearest(state, chart.states)}`);
  return chart.picture({ data, state, size: SIZES[size], words, id });
}
