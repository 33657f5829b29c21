import type { DataSet, Content } from '../data/content.ts';
import { leadsToLedger } from '../data/readout-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Drawn } from './drawn-words.ts';
import type { Parts } from './slices.ts';

/** What stands in every embed, by its key in the words of all pages: light, then bold. */
const FURNITURE = [
  'marks',
  'numbers',
  'colon',
  'source',
  'list-join',
  'more-sources',
  'player-unknown',
  'player-state',
  'player-theme',
  'embed-plain',
  'embed-fit',
] as const;
const BOLD = ['name'] as const;

/** What stands beside what a reader may set, in the embed of a chart that has controls. */
const OF_CONTROLS = [
  'controls',
  'controls-presets',
  'control-default',
  'control-ours',
  'control-reset',
  'control-change',
  'control-number',
  'control-range',
  'control-step',
  'control-option',
  'control-back',
  'control-unknown',
  'view-copy',
  'view-copied',
  'view-denied',
] as const;

/** What stands beside a guess, in the embed of a chart that has one. */
const OF_GUESS = [
  'guess',
  'guess-begin',
  'guess-draw',
  'guess-type',
  'guess-choose',
  'guess-compare',
  'guess-show',
  'guess-over',
  'guess-stays',
  'guess-number',
  'guess-range',
  'guess-ignored',
] as const;

/** Written by a format where a reader points at a mark: parts of a date, and what large numbers are counted in. */
const WRITTEN = '年月日萬億兆，。（）';

/** A data set as its table and its marks say it, once a reader asks for either. */
const table = (set: DataSet, content: Content, lang: Lang): string =>
  [
    ...[set.title[lang], set.note?.[lang], set.licence],
    ...Object.values(set.columns).flatMap((c) => [
      ...[c[lang], c.unit?.[lang]],
      ...Object.values(c.words ?? {}).map((word) => word[lang]),
    ]),
    ...set.rows.flatMap((row) => Object.values(row)),
    ...set.sources.map((id) => content.sources.get(id)?.title),
    leadsToLedger(set, lang) ? content.site[lang]['marks-open'] : '',
  ].join('\n');

/**
 * The words of one chart's embed in a language that is written in Han, by the weight they are set in: what shows at once is the
 * base, what a reader opens the rest.
 * @param drawn what the chart's pictures write
 */
export function embedTexts(
  content: Content,
  chart: string,
  data: readonly string[],
  drawn: Drawn | undefined,
  lang: Lang,
): { sans: Parts; bold: Parts } {
  const words = content.words[lang].get(chart);
  const site = content.site[lang];
  const sets = data.flatMap((name) => content.data.get(name) ?? []);
  const publishers = sets.flatMap((s) => s.sources).map((id) => content.sources.get(id)?.publisher);
  const none = { title: '', chapters: {} };
  return {
    sans: {
      ...none,
      base: [...FURNITURE.map((k) => site[k]), ...publishers, words?.title, words?.unit, drawn?.light].join(
        '\n',
      ),
      rest: [
        WRITTEN,
        ...Object.values(words?.tips ?? {}),
        ...sets.map((set) => table(set, content, lang)),
        ...(drawn?.settable ? [...OF_CONTROLS.map((key) => site[key]), drawn.settable.light] : []),
        ...(drawn?.guess ? [...OF_GUESS.map((key) => site[key]), drawn.guess.light] : []),
      ].join('\n'),
    },
    bold: {
      ...none,
      base: [
        ...BOLD.map((key) => site[key]),
        ...Object.values(words?.states ?? {}).map((s) => s.title),
        drawn?.heavy,
      ].join('\n'),
      rest: (drawn?.settable?.heavy ?? '') + (drawn?.guess?.heavy ?? ''),
    },
  };
}
