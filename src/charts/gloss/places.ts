import { scaleLinear, type Stage } from '../../kit/index.ts';
import { DIRECTIONS, type Chart, type Direction, type Facts, type Sign } from './data.ts';
import { total } from './senses.ts';

/** Right edge of the sign’s half, where the bars stand beside it and not below. */
const BESIDE = 570;

/** The characters with their middles: those of the sign in their board, and the word before it outside. */
function sign(chars: readonly Sign[], { size, dims }: Stage<Chart>) {
  const { cell, side, board, high } = dims;
  const before = chars.length > 3 ? side : 0;
  const width = before + 3 * cell;
  const left = ((size.name === 'l' ? BESIDE : size.width) - width) / 2;
  const door = left + before;
  return {
    left,
    right: left + width,
    board: { x: door, y: board, width: 3 * cell, height: high },
    chars: chars.map(({ word, row }, i) => {
      const nth = i - (before ? 1 : 0);
      const isOutside = nth < 0;
      const x = isOutside ? left + side * 0.44 : door + (nth + 0.5) * cell;
      return { word, row, isOutside, x, edge: isOutside ? door : door + (nth + 1) * cell };
    }),
    question: door + cell / 2,
  };
}
export type SignPlaces = ReturnType<typeof sign>;

/** What the character in question is taken for, in as many bars as fit. */
function bars({ guesses, senses }: Facts, { dims }: Stage<Chart>) {
  const { bars: top, from, to, pitch } = dims;
  const all = total(senses);
  const share = scaleLinear([0, 100], [from, to]);
  const count = scaleLinear([0, all || 1], [from, to]);
  return {
    all,
    share,
    count,
    rows: [...guesses, ...senses].slice(0, MOST).map((row, i) => ({ row, y: top + i * pitch })),
    /** How many senses are left out; the ones that are shown come first. */
    rest: Math.max(0, senses.length - MOST),
  };
}
const MOST = 4;

/** Where four networks stand in two groups: first headline, first bar below it, from bar to bar, from group to group. */
const FOUR = {
  s: { head: 30, row: 44, pitch: 33, group: 138, from: 83, to: 286 },
  m: { head: 84, row: 122, pitch: 64, group: 262, from: 124, to: 516 },
  l: { head: 66, row: 92, pitch: 50, group: 190, from: 250, to: 750 },
} as const;

function four({ networks, guess }: Facts, { size, dims }: Stage<Chart>) {
  const { head, row, pitch, group, from, to } = FOUR[size.name];
  const x = scaleLinear([0, 100], [from, to]);
  const groups = (Object.keys(DIRECTIONS) as Direction[]).map((direction, g) => ({
    direction,
    head: head + g * group,
    rows: DIRECTIONS[direction].flatMap((model, i) => {
      const trainings = networks.filter((one) => one.model === model).sort((a, b) => a.seed - b.seed);
      // The first seed is the one that ships, which was settled before any was trained.
      const [shipped] = trainings;
      return shipped ? [{ model, shipped, trainings, y: head + g * group + (row - head) + i * pitch }] : [];
    }),
  }));
  return {
    x,
    from,
    groups,
    guess,
    top: row - dims.font * 0.5,
    end: row + pitch + dims.bar,
    foot: row + group + pitch + dims.bar,
  };
}

export function places(facts: Facts, stage: Stage<Chart>) {
  return {
    sign: facts.sign.length ? sign(facts.sign, stage) : undefined,
    bars: facts.sign.length ? bars(facts, stage) : undefined,
    four: facts.networks.length ? four(facts, stage) : undefined,
  };
}
export type Places = ReturnType<typeof places>;
export type Bars = NonNullable<Places['bars']>;
export type Four = NonNullable<Places['four']>;
