import { cell, derived, mark, scaleLinear, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { colourOf } from './colours.ts';
import { GUESS, MEANINGS, type Chart, type Facts } from './data.ts';
import { whole } from './percent.ts';
import type { PanelPlaces } from './places.ts';

/** Shares below this are nothing to speak of, and would print 0. */
const LEAST = 0.5;

/** Where a guess would end on such a bar. */
function guessed(
  { x0, x1 }: PanelPlaces,
  y: number,
  height: number,
  { dims, label, say, tip }: Pen<Chart>,
): Mark[] {
  const x = scaleLinear([0, 100], [x0, x1]);
  const guess = derived('a guess among six, in percent', GUESS, x);
  const ownTip = tip('guess', { n: MEANINGS, share: whole(GUESS) }, [
    derived('meanings of a verb', MEANINGS),
  ]);
  const look = { stroke: 'ink', 'stroke-width': 1.5, datum: { x1: guess, x2: guess }, tip: ownTip };
  const ends = { x1: x(GUESS), x2: x(GUESS), y1: y - height * 0.5, y2: y + height * 1.5 };
  return [
    mark('line', 'line', { ...ends, ...look }),
    say('guess', x1, y - dims.font * 0.55, label('guess'), { anchor: 'end', fill: 'ink-2' }),
  ];
}

/** How often the model is right after such a cut in other sentences, as a bar of all of them. */
function right(at: PanelPlaces, pen: Pen<Chart>): Mark[] {
  const { panel, x0, x1, below } = at;
  const { dims, words, label, say } = pen;
  const { lang } = words;
  const { right: row } = panel;
  if (!row) return [];
  const { font } = dims;
  const x = scaleLinear([0, 100], [x0, x1]);
  const height = dims.whole * 0.22;
  const y = below - height + font * 0.5;
  const text = label('right', {
    sentences: formatNumber(row.sentences, lang),
    right: formatNumber(row.right, lang),
  });
  const bar = { x: x0, y, height };
  return [
    mark('rect', 'all', { ...bar, width: x1 - x0, fill: 'line', datum: {} }),
    mark('rect', 'right', {
      ...bar,
      width: x(row.right) - x0,
      fill: 'ink',
      datum: { width: cell(row, 'right', x) },
    }),
    say('how often', x0, y - font * 0.55, text, {
      weight: 600,
      shows: [cell(row, 'sentences'), cell(row, 'right')],
    }),
    ...(row.look === 'own' ? guessed(at, y, height, pen) : []),
  ];
}

/** What stands below the glosses: shares, or the numbers of the places where the words have them. */
export function below(at: PanelPlaces, facts: Facts, pen: Pen<Chart>): Mark[] {
  const { panel, xs } = at;
  const { label, say } = pen;
  if (facts.below === 'right') return right(at, pen);
  if (facts.below === 'places')
    return panel.without === 'places'
      ? []
      : panel.answers.map(({ place }, i) =>
          say(`place ${place}`, xs[i] ?? 0, at.below, String(place), {
            anchor: 'middle',
            fill: 'ink-2',
            shows: tick(place),
          }),
        );
  return panel.shares
    .filter(({ share }) => share >= LEAST)
    .map((row) => {
      const isMost = row === panel.most;
      const look = {
        anchor: 'middle',
        weight: isMost ? 600 : 400,
        fill: isMost ? colourOf(row.word, 'ink') : 'ink-2',
      } as const;
      const text = label('percent', { share: whole(row.share) });
      return say(`share ${row.to}`, xs[row.to - 1] ?? 0, at.below, text, {
        ...look,
        shows: cell(row, 'share'),
      });
    });
}
