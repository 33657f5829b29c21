import {
  cell,
  derived,
  line,
  note,
  noteLines,
  textWidth,
  type Mark,
  type Pen,
  type Shown,
} from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import type { Chart, Facts, Share } from './data.ts';
import { COLUMNS, type Places } from './places.ts';

/** What a share of the need is: the cell of the chips, or what was reckoned. */
export function shareShown({ key, count }: Share, { model }: Facts): Shown {
  if (key === 'chips') return cell(model, 'chips');
  if (key === 'running') return derived('the whole cost less that of the chips', count);
  return derived('the need less the whole cost', count);
}

/** What is told of a share that was reckoned. */
export function shareTip({ key, count }: Share, { model, shares }: Facts, { tip, words }: Pen<Chart>) {
  const money = (value: number): string => formatBillions(value, words.lang);
  const [chips, running] = shares;
  const cost = chips.count + running.count;
  const amount = money(count);
  if (key === 'running')
    return tip('running', { chips: money(chips.count), factor: model.factor, amount }, [
      cell(model, 'chips'),
      cell(model, 'factor'),
    ]);
  if (key === 'margin')
    return tip('margin', { need: money(model.need), cost: money(cost), amount }, [
      cell(model, 'need'),
      derived('the whole cost', cost),
    ]);
  return undefined;
}

/** The sum, in large figures, each with what it stands for below; what room is left stands between them. */
function terms({ model }: Facts, { words, dims, size, label, say }: Pen<Chart>): Mark[] {
  const { font, big, side } = dims;
  const kept = 1 - model.margin;
  const texts = [
    ['chips', formatBillions(model.chips, words.lang), cell(model, 'chips')],
    ['factor', `× ${model.factor}`, cell(model, 'factor')],
    ['margin', `÷ ${kept * 100}%`, derived('what is left of a sale after the margin, as a share', kept)],
    ['need', `= ${formatBillions(model.need, words.lang)}`, cell(model, 'need')],
  ] as const;
  const large = big * (LANGUAGES[words.lang].han ? 0.84 : 1);
  const rooms = texts.map(([, text]) => Math.max(textWidth(text, large, 600), font * 5.4));
  const gap = (size.width - 2 * side - rooms.reduce((a, b) => a + b)) / 3.3;
  let x = side;
  return texts.flatMap(([key, text, shows], i) => {
    const room = (rooms[i] ?? 0) + gap;
    const at = { size: large, weight: 600, fill: key === 'need' ? 'money' : 'ink', shows } as const;
    const below = { width: room - gap * 0.2, fill: 'ink-2' };
    const left = x;
    x += room;
    return [
      say(`${key} sum`, left, big * 0.95, text, at),
      say(key, left, big * 0.95 + font * 1.6, label(`term-${key}`), below),
    ];
  });
}

/** What a share of the pit is, beside a bracket as high as its cells. */
function bracket(
  share: Share,
  facts: Facts,
  { pit, right }: Places,
  { dims, size, words, label }: Pen<Chart>,
) {
  const { key, first, count } = share;
  const { font } = dims;
  const middle = pit.floor - ((first + count / 2) / COLUMNS) * pit.height;
  const half = ((count / COLUMNS) * pit.height) / 2 - 2;
  const x = right + font * 1.6;
  const text = label(key, { amount: formatBillions(count, words.lang) });
  const shows = shareShown(share, facts);
  const options = {
    key: `${key} part`,
    x,
    y: 0,
    text,
    size: font,
    width: size.width - x - 6,
    shows,
  } as const;
  const lines = noteLines(options).length;
  const at = right + font * 0.9;
  return [
    line(`${key} bracket`, [at, middle - half, at, middle + half], 'money', 2),
    note({ ...options, y: middle - ((lines - 1) * font * 1.3) / 2 + font * 0.35 }),
  ];
}

export const need = (facts: Facts, at: Places, pen: Pen<Chart>): Mark[] => [
  ...terms(facts, pen),
  ...facts.shares.flatMap((share) => bracket(share, facts, at, pen)),
];
