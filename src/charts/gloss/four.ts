import { cell, derived, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { ASKED, QUESTION, type Chart } from './data.ts';
import type { Four } from './places.ts';
import { UNREAD } from './sign.ts';

type Group = Four['groups'][number];

/** Whose bars follow: what they may see when they answer for the first character of the sign, and that in words. */
function heading({ direction, head }: Group, { from }: Four, { dims, label, say }: Pen<Chart>): Mark[] {
  const { font, gloss } = dims;
  const size = gloss * 0.95;
  const seen = direction === 'back' ? ASKED.indexOf(QUESTION) + 1 : ASKED.length;
  const chars = [...ASKED].map((word, i) => {
    const tone = i < seen ? { fill: 'ink' } : { fill: 'mute', opacity: UNREAD };
    return say(`${direction} ${word}`, from + i * size, head, word, { size, ...tone });
  });
  const words = from + ASKED.length * size + font * 0.8;
  return [...chars, say(direction, words, head, label(direction), { weight: 600, size: font * 1.2 })];
}

/** A network’s right answers and, in red behind them, its wrong ones; a tick for each of its trainings. */
function row({ model, shipped, trainings, y }: Group['rows'][number], { x, from }: Four, pen: Pen<Chart>) {
  const { dims, words, label, say, tip } = pen;
  const { font, big, bar: height } = dims;
  const end = x(shipped.percent);
  const size = big * 0.8;
  const text = label('percent', { n: formatNumber(Math.round(shipped.percent), words.lang) });
  const wrong = 100 - shipped.percent;
  const rest = { x: end, y, width: x(100) - end, height, fill: 'cinnabar', 'fill-opacity': 0.35 };
  const shows = { left: cell(shipped, 'percent', x), width: derived('wrong answers in percent', wrong, x) };
  const ownTip = tip('wrong', { n: formatRounded(wrong, 3, words.lang) });
  const middle = y + height / 2;
  return [
    mark('rect', `${model} right`, {
      ...{ x: from, y, width: end - from, height, fill: 'ink' },
      ...{ from: { width: 0, opacity: 0 }, datum: { width: cell(shipped, 'percent', x) } },
    }),
    ...(wrong > 0
      ? [mark('rect', `${model} wrong`, { ...rest, from: { opacity: 0 }, datum: shows, tip: ownTip })]
      : []),
    ...trainings.map((one) => {
      const at = x(one.percent);
      const shown = { x1: cell(one, 'percent', x), x2: cell(one, 'percent', x) };
      const reach = height * 0.22;
      return line(`${model} ${one.seed}`, [at, y - reach, at, y + height + reach], 'ink', 1.5, {}, shown);
    }),
    say(model, from - font * 0.7, middle + font * 0.35, label(model), { anchor: 'end' }),
    say(`${model} percent`, x(100) + font * 0.7, middle + size * 0.35, text, {
      ...{ size, weight: 600, shows: cell(shipped, 'percent') },
    }),
  ];
}

/** What the two parts of a bar are, written on the first that has both. */
function parts({ x, from, groups }: Four, { dims, label, say }: Pen<Chart>): Mark[] {
  const first = groups.flatMap(({ rows }) => rows).find(({ shipped }) => shipped.percent < 100);
  if (!first) return [];
  const { font, bar: height } = dims;
  const y = first.y + height / 2 + font * 0.35;
  return [
    say('right', from + font * 0.6, y, label('right'), { fill: 'paper', weight: 600 }),
    say('wrong', x(100) - font * 0.6, y, label('wrong'), { weight: 600, anchor: 'end' }),
  ];
}

/** Four networks in two pairs, and how far one gets who always says the commonest meaning. */
export function four(at: Four, pen: Pen<Chart>): Mark[] {
  const { size, dims, words, label, say, tip } = pen;
  const { font } = dims;
  const { x, from, groups, guess = 0, top, foot } = at;
  const said = derived('right answers of who always says the commonest meaning', guess, x);
  const n = formatNumber(Math.round(guess), words.lang);
  const text = label('guess', { n });
  const end = at.end + font * 0.9;
  return [
    ...groups.flatMap((group) => [
      ...heading(group, at, pen),
      ...group.rows.flatMap((one) => row(one, at, pen)),
    ]),
    ...parts(at, pen),
    mark('line', 'guess', {
      ...{ x1: x(guess), x2: x(guess), y1: top, y2: end, stroke: 'mute', 'stroke-width': 1.5 },
      ...{ 'stroke-dasharray': '4 4', from: { opacity: 0 }, datum: { x1: said, x2: said } },
      tip: tip('guess', { n }),
    }),
    say('guess words', from, end + font * 1.3, text, {
      ...{ fill: 'ink-2', width: size.width - from - font },
      shows: said,
    }),
    say('trainings', from, foot + font * 2.4, label('trainings'), { fill: 'ink-2' }),
  ];
}
