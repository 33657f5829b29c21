import {
  cell,
  derived,
  line,
  mark,
  textWidth,
  type Mark,
  type NoteOptions,
  type Pen,
} from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

export type Shelf = Places['shelves'][number];
/** What a state tells of a room. */
type Story = (shelf: Shelf, hero: Facts['hero'], at: Places, pen: Pen<Chart>) => Mark[];

const tenths = (value: number): string => value.toFixed(1);
const strong = { fill: 'indigo', weight: 600 } as const;

/** Words at the far end of a shelf, or before the name of its room where that stands on the shelf. */
function aside(
  { key, base, at }: Shelf,
  { x }: Places,
  { dims, label, say }: Pen<Chart>,
  text: string,
  more: Partial<NoteOptions>,
): Mark {
  const { font, left, name } = dims;
  const look = { anchor: 'end', fill: 'mute', ...more } as const;
  if (name < left) return say('aside', x(100), base - 4, text, look);
  return say('aside', name - textWidth(label(key), font, 600) - 8, at, text, look);
}

const scores: Story = (shelf, hero, at, pen) => {
  const { row, key, score, lead, base } = shelf;
  const { size, dims, label, say } = pen;
  const { small } = dims;
  const ahead = lead > 0;
  const isFirst = shelf === at.shelves[0];
  const text = isFirst ? label('of', { name: hero.label, score: tenths(score) }) : tenths(score);
  const [dx, dy] = ahead ? [small * 2.2, -1] : [-small, -small * 2 - 4];
  const shows = [cell(hero, 'label'), cell(hero, key)];
  const more = { ...strong, anchor: ahead ? 'start' : 'end', shows } as const;
  const words = say('score', at.x(score) + dx, base + dy, text, more);
  if (size.name === 's') return [words];
  return [words, aside(shelf, at, pen, label(row.metric), { shows: cell(row, 'metric') })];
};

const lead: Story = ({ key, score, lead, rival, base }, hero, { x }, { dims, label, say }) => {
  const fill = lead > 0 ? 'indigo' : 'cinnabar';
  const other = score - lead;
  const text = label(lead > 0 ? 'ahead' : 'behind', { points: tenths(Math.abs(lead)) });
  const datum = rival && { x1: cell(rival, key, x), x2: cell(hero, key, x) };
  const shows = derived('how far GPT-4 is from the best other model', Math.abs(lead));
  const more = { fill, weight: 600, shows } as const;
  return [
    line('bar', [x(other), base + 1.5, x(score), base + 1.5], fill, 4, { x1: x(score) }, datum),
    say('points', x(Math.max(score, other)) + dims.small * 2.2, base - 1, text, more),
  ];
};

/** Each of those who climbed the stairs, with a stem down to its score. */
const shop: Story = ({ base, stairs }, _, { x }, { dims, label, say }) =>
  stairs.flatMap(([one, y], i) => {
    const slots = { name: one.label, score: one.ws };
    // There are words for a fifth place; for another the check asks.
    const text = label(i ? 'of' : (`place-${stairs.length}` as 'place-5'), slots);
    const at = x(one.ws);
    const ends = cell(one, 'ws', x);
    const shows = [cell(one, 'label'), cell(one, 'ws')];
    const more = { ...(i ? {} : strong), anchor: 'end', shows } as const;
    return [
      line(`stem ${i}`, [at, base, at, y], 'mute', 0.75, { y2: base }, { x1: ends, x2: ends }),
      say(one.model, at - dims.wide * 2, y + dims.font * 0.35, text, more),
    ];
  });

/** The possible scores of the card game, and one match more or less than GPT-4 won. */
const matches: Story = (shelf, hero, at, pen) => {
  const { row, score, base, isOpen } = shelf;
  const { dims, label, say, tip } = pen;
  const { font, wide } = dims;
  const count = row.items;
  const items = cell(row, 'items');
  if (!isOpen) return [aside(shelf, at, pen, label('tasks', { count }), { shows: items })];
  const step = 100 / count;
  const y = base - wide * 5;
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const x1 = at.x(i * step);
    const datum = { x1: derived('a possible score', i * step, at.x) };
    const ownTip = tip('possible', { won: i, count, points: step * i }, [items, derived('matches won', i)]);
    return line(`tick ${i}`, [x1, base, x1, base + 7], 'ink-2', 1, {}, datum, ownTip);
  });
  const rings = [score - step, score + step].map((value) => {
    const ring = { cx: at.x(value), cy: base - wide, r: wide, fill: 'none', stroke: 'indigo' };
    const datum = { cx: derived('one match more or less', value, at.x) };
    return mark('circle', `match ${value}`, { ...ring, datum, tip: tip('match', { points: value }) });
  });
  const won = derived('how many matches were won', score / step);
  const middle = { anchor: 'middle' } as const;
  return [
    ...ticks,
    ...rings,
    say('won', at.x(score), y - font * 1.5, label('won', { name: hero.label, won: won.value, count }), {
      ...strong,
      ...middle,
      size: font * 1.5,
      shows: [cell(hero, 'label'), won, items],
    }),
    say('match', at.x(score), y, label('match', { points: step }), {
      ...middle,
      fill: 'ink-2',
      shows: derived('points for a match', step),
    }),
    aside(shelf, at, pen, label('matches', { count }), { shows: items, fill: 'indigo' }),
  ];
};

export const STORY: Readonly<Record<Pen<Chart>['state'], Story>> = {
  rooms: scores,
  lead,
  shop,
  'card-game': matches,
};
