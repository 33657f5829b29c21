import { crossing, type Pair } from '../../charts/race/crossing.ts';
import type { playground } from '../../charts/race/playground.ts';
import { format, formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Label } from '../../kit/chart/labels.ts';
import type { Measured } from '../../models/race/measure.ts';
import { deviceName, type Device } from './device.ts';

export type RaceLabel = Label<typeof playground>;

/** The layer that took less time. */
export const quicker = ({ gru, attention }: Pair): 'in-line' | 'at-once' =>
  attention < gru ? 'at-once' : 'in-line';

/** Milliseconds with as many decimals as say something. */
function ms(value: number, lang: Lang): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return format(Intl.NumberFormat, lang, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** The cells of a table of times, a row a length: words, both times, the quicker layer. */
export const timeRows = (rows: readonly Pair[], lang: Lang, label: RaceLabel): string[][] =>
  rows.map((row) => [
    formatNumber(row.words, lang),
    ms(row.gru, lang),
    ms(row.attention, lang),
    label(quicker(row)),
  ]);

export const pairOf = ({ words, gru, attention }: Measured): Pair => ({
  words,
  gru: gru.ms,
  attention: attention.ms,
});

/** What came of it in a sentence or two: where both are level, and what there was no time for. */
export function verdict(
  rows: readonly Measured[],
  lengths: readonly number[],
  lang: Lang,
  label: RaceLabel,
): string {
  const pairs = rows.map(pairOf);
  const [first] = pairs;
  if (!first) return label('failed');
  const turns = pairs.slice(1).filter((pair, i) => quicker(pair) !== quicker(pairs[i] ?? first)).length;
  const at = crossing(pairs);
  const level = !turns
    ? label('never-level', { layer: label(quicker(first)) })
    : turns === 1 && at !== undefined
      ? label('level', { n: formatNumber(Math.round(at), lang) })
      : label('unsteady');
  const next = lengths[rows.length];
  return next === undefined
    ? level
    : `${level} ${label('cut-short', { words: formatNumber(next, lang) })}`.trim();
}

/** What the same products took, at once and in a chain. */
export const waiting = (
  { words, together, chain }: Readonly<Record<'words' | 'together' | 'chain', number>>,
  lang: Lang,
  label: RaceLabel,
): string =>
  label('waited', {
    words: formatNumber(words, lang),
    together: ms(together, lang),
    chain: ms(chain, lang),
  });

/** On what was measured, how often, and when. @param most each was timed so often, and the best counts */
export function circumstances(
  rows: readonly Measured[],
  device: Device,
  { most, day, lang, label }: { most: number; day: Date; lang: Lang; label: RaceLabel },
): string {
  const repetitions = rows.flatMap(({ gru, attention }) => [gru.repetitions, attention.repetitions]);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const cores = device.hardwareConcurrency ?? label('unknown-cores');
  const where = { device: deviceName(device) ?? label('browser'), cores, best: most };
  const [least, many] = [Math.min(...repetitions), Math.max(...repetitions)];
  const repeated = label('repeated', { least: formatNumber(least, lang), most: formatNumber(many, lang) });
  return `${label('measured-on', { ...where, date: formatDate(date, lang) })} ${repeated}`;
}
