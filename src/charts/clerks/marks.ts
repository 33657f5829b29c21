import { cell, derived, layer, mark, tick, type Mark, type Pen } from '../../kit/index.ts';
import { columnOf } from '../../i18n/lang.ts';
import { arcs } from './arcs.ts';
import { counts } from './counts.ts';
import { FOLLOWED, SPECK, type Chart, type Facts } from './data.ts';
import { figure } from './figure.ts';
import { dotted, type Places } from './places.ts';

/** The rounds that a word has to wait before its turn. */
function waits(
  { turns }: Facts,
  { dots, x, step }: Places,
  { dims, tip, words: { lang } }: Pen<Chart>,
): Mark[] {
  if (turns !== 'read') return [];
  const waiting = dots.filter(({ word }) => word.in_line > 1);
  return waiting.map(({ word, y }) => {
    const count = word.in_line - 1;
    const datum = { count: derived('rounds that it must wait', count) };
    const ownTip = tip('waits', { word: word[columnOf(lang)], n: count });
    const look = { fill: 'none', stroke: 'mute', 'stroke-width': dims.r * SPECK, datum, tip: ownTip };
    return mark('path', word.place, { ...dotted(x(1), y, count, step), ...look });
  });
}

/**
 * The words that are read at once, a sentence a round. The first is ours and comes from its places in line; the
 * others, whose words nobody has chosen, come from it.
 */
function reads({ sentences, dots, x, y }: Places, { dims, tip }: Pen<Chart>): Mark {
  const all = sentences.flatMap((sentence) =>
    dots.map(({ word, y: cy, turn, first }) => {
      const round = word.at_once + sentence - 1;
      const isOurs = sentence === 1;
      const from = { cx: isOurs ? turn : first, opacity: 0 };
      const datum = isOurs
        ? { cx: cell(word, 'at_once', x), cy: cell(word, 'place', y) }
        : {
            cx: derived('the round of the sentence', round, x),
            cy: derived('the place of the word', word.place, y),
          };
      const key = `${sentence} ${word.place}`;
      const ownTip = isOurs ? undefined : tip('further', { round, place: word.place });
      return mark('circle', key, { cx: x(round), cy, r: dims.r, fill: 'ink', from, datum, tip: ownTip });
    }),
  );
  const count = derived('words that are read at once', all.length);
  return layer('reads', all, all.length ? { datum: { count } } : {});
}

/** Each word’s turn in line, the same dot in every state. */
function turns(facts: Facts, at: Places, { dims }: Pen<Chart>): Mark {
  const { r, pitch } = dims;
  const plain = { r, fill: 'ink', stroke: 'ink', 'stroke-width': 0 };
  const look = {
    read: plain,
    left: { r: r * 0.8, fill: 'paper', stroke: 'mute', 'stroke-width': 1 },
    counted: { ...plain, r: pitch * 0.38 },
    spent: { ...plain, fill: 'cinnabar', stroke: 'cinnabar' },
  }[facts.turns];
  const [block] = at.counted.blocks;
  if (block) {
    const { row, x, y } = block;
    const dots = Array.from({ length: row.in_line }, (_, i) =>
      mark('circle', i + 1, { cx: x + i * pitch, cy: y, ...look }),
    );
    return layer('turns', dots, { datum: { count: cell(row, 'in_line') } });
  }
  const dots = at.dots.map(({ word, turn, first, y }) => {
    const datum = { cx: cell(word, 'in_line', at.x), cy: cell(word, 'place', at.y) };
    // Who is read in the same round either way leaves no empty place.
    const opacity = facts.turns === 'left' && turn === first ? 0 : 1;
    return mark('circle', word.place, { cx: turn, cy: y, ...look, opacity, datum });
  });
  return layer('turns', dots);
}

/** The words of our sentence, in the language of the picture. */
function words({ turns }: Facts, { dots, x }: Places, { dims, words: { lang }, say }: Pen<Chart>): Mark[] {
  // Of the other sentences that fill the square the rows hold other words.
  if (turns === 'spent') return [];
  return dots.map(({ word, y }) => {
    const column = columnOf(lang);
    const isFollowed = turns === 'left' && word.place === FOLLOWED;
    const look = { anchor: 'end', weight: isFollowed ? 600 : 400, shows: cell(word, column) } as const;
    const edge = x(1) - dims.r - dims.font * 0.7;
    return say(`${word.place}`, edge, y + dims.font * 0.35, word[column], look);
  });
}

/** The rounds by number, above the square. */
function rounds(facts: Facts, { x }: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  if (!facts.rounds) return [];
  const { font, top, r } = dims;
  const y = top - font * 0.7;
  const numbers = Array.from({ length: facts.rounds }, (_, i) => i + 1);
  const isNeeded = (n: number): boolean => facts.turns !== 'left' || n === 1;
  const title = { anchor: 'end', fill: 'ink-2' } as const;
  return [
    say('title', x(1) - r - font * 0.7, y, label('round'), title),
    ...numbers.map((n) => {
      const look = { anchor: 'middle', fill: 'ink-2', opacity: isNeeded(n) ? 1 : 0.35 } as const;
      return say(`${n}`, x(n), y, String(n), { ...look, shows: tick(n) });
    }),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  return [
    layer('waits', waits(facts, at, pen)),
    reads(at, pen),
    turns(facts, at, pen),
    layer('arcs', arcs(facts, at, pen)),
    layer('words', words(facts, at, pen)),
    layer('rounds', rounds(facts, at, pen)),
    layer('figure', figure(facts, at, pen)),
    layer('counts', counts(at, pen)),
  ];
}
