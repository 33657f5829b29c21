import { cell, derived, layer, mark, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { rule } from '../../kit/marks/rule.ts';
import type { Chart } from './data.ts';
import type { Pair, Places } from './places.ts';
import type { Camp } from './rulers.ts';

export const FILL: Readonly<Record<Camp, string>> = { closed: 'indigo', open: 'llama' };

/** Months of a year. */
const YEAR = 12;

type Bar = Pair['bars'][number];

/** What stands in a bar: the camp and the days beside its ruler’s scores, at last the model and the months. */
function barText({ camp, row, days, months, isLevel }: Bar, when: Pair['when'], { label }: Pen<Chart>) {
  if (when === 'now') {
    const shows = [derived('days from GPT-4’s release', days)];
    return { text: label(isLevel ? 'level' : camp, { days }), shows };
  }
  const slots = { model: row.label, months: Math.round(months) };
  const text = label(isLevel ? 'model-level' : 'model', slots);
  return { text, shows: [cell(row, 'label'), derived('months from GPT-4’s release', months)] };
}

/** A bar of time with the words in it, which end where it ends. */
function barMarks(bar: Bar, pair: Pair, { x }: Places, pen: Pen<Chart>): { rect: Mark; words: Mark[] } {
  const { row, camp, days, months, y, height } = bar;
  const key = `${pair.ruler} ${camp}`;
  const box = {
    x: x(0),
    y,
    width: x(months) - x(0),
    height,
    fill: FILL[camp],
    from: { width: 0, opacity: 0 },
  };
  const datum = { width: derived('months from GPT-4’s release', months, x) };
  const slots = { model: row.label, days, months: months.toFixed(1) };
  const tip = pen.tip('reached', slots, [
    cell(row, 'label'),
    cell(row, 'date'),
    derived('days from GPT-4’s release', days),
  ]);
  const rect = mark('rect', key, { ...box, opacity: pair.when === 'past' ? 0.55 : 1, datum, tip });
  if (pair.when === 'past') return { rect, words: [] };
  const { font } = pen.dims;
  const { text, shows } = barText(bar, pair.when, pen);
  const at = [x(months) - font * 0.5, y + height / 2 + font * 0.35] as const;
  const look = { anchor: 'end', weight: 600, fill: 'paper' } as const;
  return { rect, words: [pen.say(key, ...at, text, { ...look, shows })] };
}

/** Which ruler bars are of: behind those that are done with, above where they are alone. */
function rulerName({ ruler, when, bars, y, height }: Pair, { x }: Places, { dims, label, say }: Pen<Chart>) {
  const { font } = dims;
  if (when === 'now') return [];
  const key = `${ruler} name`;
  if (when === 'last') return [say(key, x(0), y - font * 0.5, label(`${ruler}-last`), { weight: 600 })];
  // They come last, so that nothing else is looked at after them.
  if (ruler === 'votes') return [];
  const end = x(Math.max(...bars.map(({ months }) => months)));
  const base = y + height / 2 + font * 0.35;
  return [say(key, end + font * 0.6, base, label(`${ruler}-past`), { fill: 'ink-2' })];
}

/** How far open models are behind on average, by an index of many tests. */
function lagMarks({ lags, x }: Places, { dims, words, label, say }: Pen<Chart>): Mark[] {
  const [first] = lags;
  if (!first) return [];
  const { font } = dims;
  const rows = lags.map(({ row, y, height }) => {
    const { months, from, till } = row;
    const slots = { months, from: formatDate(from, words.lang), till: formatDate(till, words.lang) };
    const shows = [cell(row, 'months'), cell(row, 'from'), cell(row, 'till')];
    const box = {
      x: x(0),
      y,
      width: x(months) - x(0),
      height,
      fill: FILL.open,
      from: { width: 0, opacity: 0 },
    };
    const at = [x(months) + font * 0.5, y + height / 2 + font * 0.35] as const;
    return layer(from, [
      mark('rect', 'bar', { ...box, datum: { width: cell(row, 'months', x) } }),
      say('words', ...at, label('average-of', slots), { weight: 600, shows }),
    ]);
  });
  return [say('average', x(0), first.y - font * 0.5, label('average'), { weight: 600 }), ...rows];
}

/** Where a year ends, among the rulers’ bars once they are alone. */
function yearMarks({ pairs, x }: Places, { dims, label }: Pen<Chart>): Mark[] {
  const { font: size } = dims;
  const alone = pairs.filter(({ when }) => when === 'last');
  if (!alone.length) return [];
  const bottom = Math.max(...alone.map(({ y, height }) => y + height)) + size * 0.5;
  const at = { x: x(YEAR), top: 2, bottom, shows: tick(YEAR, x) };
  return [rule({ key: 'year', ...at, fill: 'cinnabar', text: label('year'), size })];
}

/** Bars of time, by ruler and camp; they are what the rulers have in common, and outlast them. */
export function times(at: Places, pen: Pen<Chart>): Mark[] {
  const bars = at.pairs.flatMap((pair) => pair.bars.map((bar) => barMarks(bar, pair, at, pen)));
  return [
    // Below the bars, since words stand in them.
    layer('year', yearMarks(at, pen)),
    layer(
      'times',
      bars.map(({ rect }) => rect),
    ),
    layer(
      'time words',
      bars.flatMap(({ words }) => words),
    ),
    layer(
      'rulers',
      at.pairs.flatMap((pair) => rulerName(pair, at, pen)),
    ),
    layer('averages', lagMarks(at, pen)),
  ];
}
