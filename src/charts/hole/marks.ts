import { block, cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import { earth } from '../../kit/marks/earth.ts';
import type { Chart, Facts } from './data.ts';
import { guess, partShown, partTip } from './guess.ts';
import { need, shareShown, shareTip } from './need.ts';
import { COLUMNS, type Places } from './places.ts';

/** How strong the colour of each share is while the need is explained. */
const SHADES = { chips: 1, running: 0.62, margin: 0.32 } as const;

/** The pit with the guess at its floor, and across the empty cells what is missing. */
function hole(
  { model, guess }: Facts,
  { ground, pit }: Places,
  { dims, size, words, label, say }: Pen<Chart>,
) {
  const { font, huge, side } = dims;
  const money = (value: number): string => formatBillions(value, words.lang);
  const missing = model.need - guess;
  const level = pit.floor - (guess / COLUMNS) * pit.height;
  const [x, middle] = [size.width / 2, (ground + level) / 2];
  const amount = huge * (LANGUAGES[words.lang].han ? 0.86 : 1);
  const across = { anchor: 'middle', halo: 'paper' } as const;
  const needed = { fill: 'ink-2', shows: cell(model, 'need') };
  const figure = { size: amount, weight: 600, shows: derived('the need less the guess', missing) } as const;
  const filled = { fill: 'money', weight: 600, shows: cell(model, 'revenue') } as const;
  const foot = Math.min(size.height - 6, pit.floor + font * 1.7);
  return [
    say('all', side, ground - font * 1.2, label('pit', { amount: money(model.need) }), needed),
    say('missing', x, middle + amount * 0.2, money(missing), { ...across, ...figure }),
    say('name', x, middle + amount * 0.44 + font * 0.9, label('missing'), { ...across, size: font * 1.1 }),
    say('guessed', side, foot, label('guessed', { amount: money(guess) }), filled),
  ];
}

/** Once for all years, as Sequoia has it; and every year, as the article has it. */
function lifetime(
  { model }: Facts,
  { income, spent, floor }: Places,
  { dims, words, label }: Pen<Chart>,
): Mark[] {
  const { font, side, life } = dims;
  const amount = formatBillions(model.need, words.lang);
  const shows = cell(model, 'need');
  const common = { x: side, width: life.end - side, weight: 600, size: font * 1.15 } as const;
  const sequoia = { key: 'sequoia', text: label('sequoia', { amount }), fill: 'money', shows };
  const article = { key: 'article', text: label('article', { amount }), fill: 'cinnabar', shows };
  return [
    ...block({ ...common, y: income - font * 0.8, up: true, lines: [sequoia] }),
    ...spent.map((d, i) => {
      const look = { fill: 'cinnabar', opacity: i ? 0.22 : 1, from: { opacity: 0 } };
      return mark('path', `spent ${i}`, { d, ...look, datum: { count: shows } });
    }),
    ...block({ ...common, y: floor + font * 2, lines: [article] }),
  ];
}

/** The words of each state, and what else it alone shows. */
const STORIES = { need, guess, hole, lifetime };

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { size, state } = pen;
  const { emptied } = facts;
  const look = emptied
    ? { fill: 'paper', stroke: 'line', 'stroke-width': 1 }
    : { fill: 'money', stroke: 'money', 'stroke-width': 0 };
  const shares = at.shares.map(({ d, ...share }) => {
    const opacity = state === 'need' ? SHADES[share.key] : 1;
    const datum = { count: shareShown(share, facts) };
    return mark('path', share.key, { d, ...look, opacity, datum, tip: shareTip(share, facts, pen) });
  });
  const piles = at.piles.map(({ row, amount, d, from }) => {
    const datum = { count: partShown({ row, amount }) };
    const fill = { fill: 'money', opacity: row ? 1 : 0.45 };
    const tip = partTip(facts, { row, amount }, pen);
    return mark('path', row?.firm ?? 'nobody', { d, ...fill, from: { opacity: 0, ...from }, datum, tip });
  });
  return [
    earth({ key: 'earth', width: size.width, height: size.height, ground: at.ground, cuts: at.cuts }),
    layer('cells', shares),
    layer('coins', piles),
    layer(state, STORIES[state](facts, at, pen)),
  ];
}
