import { block, cell, derived, layer, tick, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { fit } from '../../kit/layout/fit.ts';
import { code } from './code.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';
import { reach } from './reach.ts';
import { sentence, twice } from './sentence.ts';

interface Figure {
  readonly text: string;
  readonly note: string;
  readonly shows: readonly Shown[];
  readonly noteShows?: Shown;
}

function figureOf(
  { shows, asked, waves, ends, last }: Facts,
  { label, words }: Pen<Chart>,
): Figure | undefined {
  const [first, second] = asked;
  if ((shows === 'without' || shows === 'with') && first && second)
    return {
      text: label('both', { first: first.gloss, second: second.gloss }),
      note: label(shows),
      shows: [cell(first, 'gloss'), cell(second, 'gloss')],
    };
  if (shows === 'map')
    return {
      text: label('numbers', { n: waves.length * 2 }),
      note: label('each-place', { n: last }),
      shows: [derived('numbers of a place: a sine and a cosine of each wave', waves.length * 2)],
      noteShows: derived('words of the map, at first those of the longest practised sentence', last),
    };
  const [a, b, c] = ends;
  if (!a || !b || !c) return undefined;
  const [one, two, three] = [a, b, c].map(({ percent }) => formatNumber(percent, words.lang));
  return {
    text: label('three', { a: one ?? '', b: two ?? '', c: three ?? '' }),
    note: label('three-note', { n: last }),
    shows: [a, b, c].map((row) => cell(row, 'percent')),
    noteShows: cell(a, 'place'),
  };
}

/** The figure of a state in large type, and above it what it is. */
function head(facts: Facts, pen: Pen<Chart>): Mark[] {
  const { size, dims } = pen;
  const one = figureOf(facts, pen);
  if (!one) return [];
  const { font, big } = dims;
  const width = size.width - font * 0.8;
  const { text, note, shows, noteShows } = one;
  const key = facts.shows;
  return block({
    ...{ x: font * 0.4, y: font * 1.1 },
    lines: [
      { key: `${key} note`, text: note, size: fit(note, width, font), fill: 'ink-2', shows: noteShows },
      { key: `${key} figure`, text, size: fit(text, width, big, 600), weight: 600, shows },
    ],
  });
}

/** Places of the map beside it, and below it how long its waves are. */
function scales({ shows, waves, last }: Facts, at: Places, { dims, size, label, say, words }: Pen<Chart>) {
  if (shows !== 'map' && shows !== 'reach') return [];
  const { font, x0 } = dims;
  const round = Array.from({ length: Math.floor(last / 10) + 1 }, (_, i) => i * 10 || 1);
  const numbers = round.map((place) =>
    say(`place ${place}`, x0 - font * 0.5, at.y(place) + font * 0.35, String(place), {
      ...{ anchor: 'end', fill: 'ink-2', shows: tick(place, at.y) },
    }),
  );
  const [first, longest] = [waves[0], waves.at(-1)];
  const text = label('repeat', {
    short: formatRounded(first?.words ?? 0, 2, words.lang),
    long: formatRounded(longest?.words ?? 0, 2, words.lang),
  });
  const width = size.width - font * 0.8;
  const note = (): Mark[] =>
    first && longest && shows === 'map'
      ? [
          say('repeat', font * 0.4, size.height - font * 0.5, text, {
            ...{
              size: fit(text, width, font),
              fill: 'ink-2',
              shows: [cell(first, 'words'), cell(longest, 'words')],
            },
          }),
        ]
      : [];
  return [layer('numbers', numbers), ...note()];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  return [
    ...code(facts, at, pen),
    layer('sentence', sentence(facts, at, pen)),
    ...scales(facts, at, pen),
    ...reach(facts, at, pen),
    ...twice(facts, pen),
    layer('head', head(facts, pen)),
  ];
}
