import { cell, layer, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { arcs } from './arcs.ts';
import { below } from './below.ts';
import { colourOf } from './colours.ts';
import { type Chart, type Facts, type PanelFacts } from './data.ts';
import { whole } from './percent.ts';
import { isComma, type PanelPlaces, type Places } from './places.ts';

/** The figure of a sentence: the largest share, or what the model says of the 開 that are asked. */
function figureOf(
  { most, mostAnswer, glosses: [one, other] }: PanelFacts,
  { figure }: Facts,
  { label }: Pen<Chart>,
) {
  if (figure === 'share')
    return (
      most &&
      mostAnswer && {
        text: label('share', { share: whole(most.share), word: most.word, gloss: mostAnswer.gloss }),
        shows: [cell(most, 'share'), cell(most, 'word'), cell(mostAnswer, 'gloss')],
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
      ? label(panel.caption, { word: cutWord?.word ?? '', gloss: cutWord?.gloss ?? '' })
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

/** Words and glosses; those of the 開 that are asked stand out. No word is heavy, or English pages need a heavy Chinese face. */
function sentence(
  { panel, xs, base, gloss, glossSize, word }: PanelPlaces,
  asked: readonly number[],
  pen: Pen<Chart>,
) {
  const { say } = pen;
  /** Whether the gloss of a 開 that is asked would run into that of the word behind it, which is then left out: on phones. */
  const isCrowded = (i: number): boolean => {
    const [before, row] = [panel.answers[i - 1], panel.answers[i]];
    if (!before || !row || !asked.includes(before.place)) return false;
    const halves = textWidth(before.gloss, glossSize, 600) + textWidth(row.gloss, glossSize);
    return halves / 2 + glossSize * 0.25 > (xs[i] ?? 0) - (xs[i - 1] ?? 0);
  };
  return panel.answers.flatMap((row, i): Mark[] => {
    const x = xs[i] ?? 0;
    const isAsked = asked.includes(row.place);
    const fill = isAsked ? colourOf(row.gloss, 'ink') : colourOf(row.word, 'ink');
    const common = { anchor: 'middle' } as const;
    return [
      say(`word ${row.place}`, x, base - word * 0.12, row.word, {
        ...common,
        size: word,
        fill,
        shows: cell(row, 'word'),
      }),
      ...(isComma(row.word) || isCrowded(i)
        ? []
        : [
            say(`gloss ${row.place}`, x, gloss, row.gloss, {
              ...common,
              size: glossSize,
              weight: isAsked ? 600 : 400,
              fill: isAsked ? fill : 'ink-2',
              shows: cell(row, 'gloss'),
            }),
          ]),
    ];
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
