import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Answer, Chart, Facts } from './data.ts';

/** A letter's tile: its left edge, its middle and its side. */
export interface Tile extends Answer {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}
/** What is as likely as far as one knows, from its top to its bottom; the likeliest level first. */
export interface Level {
  readonly key: 'outside' | 'first' | 'rest';
  readonly top: number;
  readonly bottom: number;
}

/** From tile to tile on one level, in tiles. */
const STEP = 1.26;
/** Rows of an icon, and how much of its row a bar fills. */
const ROWS = 4;
const FULL = 0.66;

/** Where the tiles are: below each other as printed, on two levels, or as the head of a scale. */
function tiles({ answers }: Facts, { look, dims }: Stage<Chart>): Tile[] {
  const { sheet, pad, bar, tile, large, words, trains, scales, icon } = dims;
  const left = sheet.left + pad;
  // The first of those that are compared is the likeliest; the others keep the order of the paper.
  const rest = answers.filter(({ first }) => !first);
  return answers.map((answer, i) => {
    const k = rest.indexOf(answer);
    const { first } = answer;
    if (look.compares === 'letters') {
      const x = left + bar + Math.max(0, k) * large * STEP;
      return { ...answer, x, y: first ? words.first : words.rest, side: large };
    }
    if (look.compares === 'answers') {
      const y = first ? trains.first : trains.rest + k * trains.pitch;
      return { ...answer, x: left + bar, y, side: tile };
    }
    if (look.compares === 'marks') {
      const x = scales.right + ((i - (answers.length - 1) / 2) * STEP - 0.5) * icon.side;
      return { ...answer, x, y: icon.middle, side: icon.side };
    }
    return { ...answer, x: left, y: dims.answers.first + i * dims.answers.pitch, side: tile };
  });
}

/** The levels that tiles stand on, and above them that of the word which is no letter. */
function levels(all: readonly Tile[], { outside }: Facts, { dims }: Stage<Chart>): Level[] {
  const { words, large } = dims;
  const span = (key: Level['key'], some: readonly Tile[]): Level => ({
    key,
    top: Math.min(...some.map(({ y, side }) => y - side / 2)),
    bottom: Math.max(...some.map(({ y, side }) => y + side / 2)),
  });
  const leader = all.filter(({ first }) => first);
  if (!leader.length) return [];
  const above = {
    key: 'outside',
    top: words.outside - large * 0.4,
    bottom: words.outside + large * 0.4,
  } as const;
  const rest = all.filter(({ first }) => !first);
  return [...(outside ? [above] : []), span('first', leader), span('rest', rest)];
}

/** Where whole answers are small, as the head of the other scale: their rows' middles and how small. */
function icon({ dims }: Stage<Chart>) {
  const { middle, height } = dims.icon;
  const pitch = height / ROWS;
  const row = (i: number): number => middle + (i - (ROWS - 1) / 2) * pitch;
  return { row, scale: (pitch * FULL) / dims.tile };
}

/** The scale of both markers: shares of right answers, from just below a guess to just above the best. */
const SHARES = [0.24, 0.65] as const;

export function places(facts: Facts, stage: Stage<Chart>) {
  const { look, dims } = stage;
  const { left, right: far, top, bottom } = dims.scales;
  const placed = tiles(facts, stage);
  const right = facts.right && placed.find(({ row }) => row === facts.right?.row);
  return {
    tiles: placed,
    right,
    levels: levels(placed, facts, stage),
    icon: look.compares === 'marks' ? icon(stage) : undefined,
    x: { harness: left, original: far },
    y: scaleLinear(SHARES, [bottom, top]),
  };
}
export type Places = ReturnType<typeof places>;
