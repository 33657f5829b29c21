import { block, cell, derived, line, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, TaskFacts } from './data.ts';
import type { Places } from './places.ts';

type Pair = TaskFacts['pairs'][number];

/** A topic, the verb that belongs to it, and the line that whoever reads has to draw between them. */
function pair({ row, named, asked }: Pair, isAsked: boolean, at: Places, { dims, say }: Pen<Chart>): Mark[] {
  const { font, char, topics, verbs } = dims;
  const [from, to] = [at.row(named), at.row(asked)];
  const key = row.topic;
  const fill = isAsked ? 'cinnabar' : 'ink';
  const gap = char * 0.62;
  const datum = { y1: cell(row, 'named', at.row), y2: cell(row, 'asked', at.row) };
  const ends = [topics + gap, from, verbs - gap, to] as const;
  return [
    line(`${key} line`, ends, isAsked ? 'cinnabar' : 'mute', isAsked ? font * 0.16 : font * 0.09, {}, datum),
    say(`${key} topic`, topics, from + char * 0.36, row.topic, {
      ...{ size: char, anchor: 'end', fill, shows: cell(row, 'topic') },
    }),
    say(`${key} gloss`, topics - char * 1.25, from + font * 0.36, row.topic_gloss, {
      ...{ anchor: 'end', fill: 'ink-2', shows: cell(row, 'topic_gloss') },
    }),
    say(`${key} verb`, verbs, to + char * 0.36, row.verb, { size: char, fill, shows: cell(row, 'verb') }),
    say(`${key} meaning`, verbs + char * 1.25, to + font * 0.36, row.meaning, {
      ...{ fill: isAsked ? 'cinnabar' : 'ink-2', weight: isAsked ? 600 : 400, shows: cell(row, 'meaning') },
    }),
  ];
}

/** How far below the figure the list begins, in font sizes. */
const GAPS = { s: 3.7, m: 4.8, l: 6 } as const;

/** What a guess gets, in large type, and the meanings that it is a guess among. */
function guess({ meanings, question }: TaskFacts, { dims, size, label, say }: Pen<Chart>): Mark[] {
  if (!question) return [];
  const { font, big, list, under } = dims;
  const isWide = size.name === 'l';
  const width = size.width - list - font;
  const n = meanings.length;
  const figure = { key: 'one-in', text: label('one-in', { n }), size: big, weight: 600 as const };
  const shows = [derived('right guesses', 1), derived('meanings of the verb', n)];
  const note = { key: 'guess', text: label('guess', { verb: question.row.verb }), size: font, fill: 'ink-2' };
  const columns = isWide ? 2 : 3;
  const start = under + font * GAPS[size.name];
  return [
    ...block({
      x: list,
      y: under,
      width,
      lines: [
        { ...figure, shows },
        { ...note, gap: font * 0.2 },
      ],
    }),
    ...meanings.map((row, i) => {
      const isRight = row === question.row;
      const x = list + (i % columns) * (width / columns);
      const y = start + Math.floor(i / columns) * font * (isWide ? 2 : 1.7);
      const look = isRight ? { fill: 'cinnabar', weight: 600 as const } : { fill: 'ink' };
      return say(`meaning ${row.meaning}`, x, y, row.meaning, { ...look, shows: cell(row, 'meaning') });
    }),
  ];
}

/** The sentence that all are asked: its topics, its verbs in another order, and how hard the first verb is to guess. */
export function task(facts: TaskFacts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { font, char, topics, verbs } = dims;
  const head = at.row(1) - char * 0.5 - font * 0.9;
  return [
    say('named', topics, head, label('named'), { anchor: 'end', weight: 600 }),
    say('asked', verbs, head, label('asked'), { weight: 600 }),
    ...facts.pairs.flatMap((one) => pair(one, one === facts.question, at, pen)),
    ...guess(facts, pen),
  ];
}
