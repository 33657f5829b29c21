import { cell, derived, layer, mark, scaleLinear, tick, type Mark, type Pen } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { formatNumber } from '../../i18n/format.ts';
import { arcs } from './arcs.ts';
import { colourOf } from './colours.ts';
import { GUESS, type Chart, type Facts, type PanelFacts } from './data.ts';
import { isComma, type PanelPlaces, type Places } from './places.ts';

/** Shares below this are nothing to speak of, and print 0. */
const LEAST = 0.5;
const whole = (percent: number): string => String(Math.round(percent));

/** The figure of a sentence: the largest share, or what the model says of the 開 that are asked. */
function figureOf({ most, glosses: [one, other] }: PanelFacts, { figure }: Facts, { label }: Pen<Chart>) {
  if (figure === 'share')
    return (
      most && {
        text: label('share', { share: whole(most.share), word: most.word }),
        shows: [cell(most, 'share'), cell(most, 'word')],
        fill: colourOf(most.word, 'ink'),
      }
    );
  if (one && other)
    return {
      text: label('both', { first: one.gloss, second: other.gloss }),
      shows: [cell(one, 'gloss'), cell(other, 'gloss')],
      fill: 'ink',
    };
  return (
    one && {
      text: label('answer', { gloss: one.gloss, percent: whole(one.percent) }),
      shows: [cell(one, 'gloss'), cell(one, 'percent')],
      fill: colourOf(one.gloss, 'ink'),
    }
  );
}

function head({ panel, x0, x1, caption, head, figure }: PanelPlaces, facts: Facts, pen: Pen<Chart>): Mark[] {
  const { label, say, dims } = pen;
  const cutWord = panel.answers.find(({ place }) => place === panel.cut);
  const about =
    panel.caption === 'cut-own' || panel.caption === 'cut-other'
      ? label(panel.caption, { word: cutWord?.word ?? '' })
      : label(panel.caption);
  const large = figureOf(panel, facts, pen);
  if (!large) return [];
  const { text, ...look } = large;
  const size = fit(text, x1 - x0, figure, 600);
  return [
    say('caption', x0, caption, about, { fill: 'ink-2', size: fit(about, x1 - x0, dims.font) }),
    say('figure', x0, head, text, { ...look, size, weight: 600 }),
  ];
}

/** Words and glosses; those of the 開 that are asked stand out. */
function sentence({ panel, xs, base, gloss, word }: PanelPlaces, asked: readonly number[], pen: Pen<Chart>) {
  const { say } = pen;
  return panel.answers.flatMap((row, i): Mark[] => {
    const x = xs[i] ?? 0;
    const isAsked = asked.includes(row.place);
    const fill = isAsked ? colourOf(row.gloss, 'ink') : colourOf(row.word, 'ink');
    const common = { anchor: 'middle', weight: isAsked ? 600 : 400 } as const;
    return [
      say(`word ${row.place}`, x, base - word * 0.12, row.word, {
        ...common,
        size: word,
        fill,
        shows: cell(row, 'word'),
      }),
      ...(isComma(row.word)
        ? []
        : [
            say(`gloss ${row.place}`, x, gloss, row.gloss, {
              ...common,
              fill: isAsked ? fill : 'ink-2',
              shows: cell(row, 'gloss'),
            }),
          ]),
    ];
  });
}

/** How often the model is right after such a cut in other sentences, as a bar of all of them. */
function right(
  { panel, x0, x1, below }: PanelPlaces,
  { dims, words: { lang }, label, say }: Pen<Chart>,
): Mark[] {
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
  const guess = derived('a guess among six, in percent', GUESS, x);
  return [
    mark('rect', 'all', { ...bar, width: x1 - x0, fill: 'line', datum: {} }),
    mark('rect', 'right', {
      ...bar,
      width: x(row.right) - x0,
      fill: 'ink',
      datum: { width: cell(row, 'right', x) },
    }),
    mark('line', 'guess', {
      ...{ x1: x(GUESS), x2: x(GUESS), y1: y - height * 0.5, y2: y + height * 1.5 },
      ...{ stroke: 'ink', 'stroke-width': 1.5, datum: { x1: guess, x2: guess } },
    }),
    say('how often', x0, y - font * 0.55, text, { shows: [cell(row, 'sentences'), cell(row, 'right')] }),
    say('guess', x1, y - font * 0.55, label('guess'), { anchor: 'end', fill: 'ink-2' }),
  ];
}

/** What stands below the glosses: shares, or the numbers of the places where the words have them. */
function below(at: PanelPlaces, facts: Facts, pen: Pen<Chart>): Mark[] {
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

export function marks(facts: Facts, { panels }: Places, pen: Pen<Chart>): Mark[] {
  return panels.map((at, i) =>
    layer(`sentence ${i + 1}`, [
      layer('arcs', arcs(at, facts.asked, pen)),
      layer('words', sentence(at, facts.asked, pen)),
      layer('head', head(at, facts, pen)),
      layer('below', below(at, facts, pen)),
    ]),
  );
}
