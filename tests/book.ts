import { readChapters } from '../src/build/disk/read.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import type { Values } from '../src/data/settable.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { address } from '../src/urls/addresses.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import { charts, content, texts } from './content.ts';
import type { Guess } from '../src/data/guess.ts';
import { canonOfMark } from './pictures.ts';

export { charts, content };
const outlines = readChapters(texts);

export interface PageOf {
  readonly path: string;
  readonly lang: Lang;
  readonly steps: readonly { id: string; state: string; chart: string; layout: string }[];
  /** The charts whose playgrounds it has. */
  readonly playgrounds: readonly string[];
}

/** Covers and chapters of both languages, found in content/. */
export const pages: PageOf[] = LANGS.flatMap((lang) =>
  outlines[lang].map((o) => {
    const slug = /chapters\/(.+)\.mdx$/.exec(o.file)?.[1];
    return {
      path: address(lang, slug ?? ''),
      lang,
      steps: o.scrollies.flatMap(({ layout, steps }) => steps.map((step) => ({ ...step, layout }))),
      playgrounds: o.playgrounds.map(({ chart }) => chart),
    };
  }),
);
/** Pages that are no story but must be as open to all. */
export const extra = LANGS.flatMap((lang) =>
  ['sources', 'corrections', 'terms', 'print', 'charts', `charts/${Object.keys(charts)[0]}`].map((page) =>
    address(lang, page),
  ),
);
export const chapters = pages.filter((p) => p.path !== address(p.lang, ''));
// Tests go through these lists, and of an empty one everything is true.
for (const [what, list] of Object.entries({ charts: Object.keys(charts), pages, chapters }))
  if (!list.length) throw new Error(`the tests found no ${what}`);

/**
 * The drawing of a chart's state, in the form of `canon`. That it is the form of what the server writes
 * is held by built/gallery.test.ts, which parses it.
 */
export function serverDrawing(
  id: string,
  lang: Lang,
  state: string,
  size: SizeName,
  controls: Values = {},
  guess?: Guess,
): string {
  const chart = charts[id];
  const words = content.words[lang].get(id);
  if (!chart || !words) throw new Error(`no chart ${id}`);
  const data = rowsOf(chart, content);
  return canonOfMark(chart.picture({ data, state, size: SIZES[size], words, id, controls, guess }));
}
