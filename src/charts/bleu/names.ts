import { cell, derived, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { pointLabels, type Said } from '../../kit/marks/point-labels.ts';
import type { Chart, Facts, System } from './data.ts';
import type { Dot, Places } from './places.ts';

/** What is written on the way to an ensemble. */
export function wayText({ cost, gain }: Facts['ways'][number], { label }: Pen<Chart>): string {
  return label('way', { cost: Math.round(cost), gain: gain.toFixed(1) });
}

/** Where the words of the shadow end, at its right, and on which line. */
export const shadowWords = ({ end, floor }: Places, { font }: { font: number }) => ({
  right: end - font * 0.6,
  baseline: floor - font * 0.9,
});

/** Where the ways, their words and the shadow’s lie, as boxes: names keep clear of them. */
function taken(facts: Facts, at: Places, pen: Pen<Chart>) {
  const { ways } = at;
  const { font, r } = pen.dims;
  if (facts.shadowOf && !facts.french) {
    const { right, baseline } = shadowWords(at, pen.dims);
    const left = right - textWidth(pen.label('shadow'), font);
    return [{ left, right, top: baseline - font, bottom: baseline + font * 0.4 }];
  }
  if (!facts.waysShown) return [];
  return ways.flatMap((way) => {
    const { a, b, words } = way;
    const dabs = Array.from({ length: 16 }, (_, i) => {
      const share = (i + 0.5) / 16;
      const [x, y] = [a.x * (1 - share) + b.x * share, a.y * (1 - share) + b.y * share];
      return { left: x - r, right: x + r, top: y - r * 0.7, bottom: y + r * 0.7 };
    });
    const wide = textWidth(wayText(way, pen), font, 600);
    const left = words.anchor === 'end' ? words.x - wide : words.x;
    return [...dabs, { left, right: left + wide, top: words.y - font, bottom: words.y + font * 0.4 }];
  });
}

/** An earlier system: its name and score, the score in large type if the state is about it. */
function earlier({ system, x, y }: Dot, facts: Facts, { dims, size, label }: Pen<Chart>): Said {
  const { row, key, bleu, isEnsemble } = system;
  const { font, big, r } = dims;
  const { bestEnsemble, columns, lit, large, french, waysShown } = facts;
  const fill = lit.includes(system) ? 'ink' : 'ink-2';
  const far = system === bestEnsemble ? [270, 225] : french ? [90, 135] : [0, 45];
  const near = waysShown ? [180, 90, 0] : [0, 180];
  const at = { key, x, y, r: r * 1.2, towards: isEnsemble ? far : near };
  const name = isEnsemble ? label('ensemble', { model: row.model }) : row.model;
  const [model, score] = [cell(row, 'model'), cell(row, columns.bleu)];
  if (!large.includes(system)) {
    const text = size.name === 's' && waysShown ? name : `${name} ${bleu}`;
    return { ...at, lines: [{ key: 'name', text, size: font, fill, shows: [model, score] }] };
  }
  const lines = [
    { key: 'score', text: String(bleu), size: big * 0.72, weight: 600 as const, fill, shows: score },
    { key: 'name', text: name, size: font, fill: 'ink-2', shows: model },
  ];
  return { ...at, lines };
}

/** A Transformer: its score in large type, and what it cost or where the score stands. */
function transformer({ system, x, y }: Dot, facts: Facts, { dims, size, label }: Pen<Chart>): Said {
  const { row, key, bleu } = system;
  const { font, big, r } = dims;
  const { french, best, columns } = facts;
  const isBest = system === best;
  const above = size.name === 's' ? [315] : french ? [225, 180, 270] : [0, 315];
  const below = french ? [0] : [0, 45, 270];
  const times = facts.bargains.find((one) => one.system === system)?.times ?? 0;
  const plain = { key: 'cheap', size: font, fill: 'ink-2' };
  const cheap = {
    ...plain,
    text: label('cheap', { times: Math.round(times), model: facts.peer?.row.model ?? '' }),
    shows: [
      derived('its own cost', 1),
      derived(`the cost of ${facts.peer?.row.model}, in its own`, times),
      ...(facts.peer ? [cell(facts.peer.row, 'model')] : []),
    ],
  };
  const bold = { weight: 600, fill: 'ink' } as const;
  const score = { key: 'score', text: bleu.toFixed(1), shows: cell(row, columns.bleu), ...bold };
  const lines = [
    { ...score, size: isBest || !french ? big : font * 1.2 },
    { key: 'name', text: row.model, size: font, shows: cell(row, 'model'), ...bold },
    ...(Math.round(times) > 1 ? [cheap] : []),
    ...(french && isBest ? [{ ...plain, text: label('table') }] : []),
  ];
  return { key, x, y, r: r * 1.2, towards: isBest ? above : below, lines };
}

/** The best Transformer's other score, by the paper's text. */
function correction({ doubt }: Places, { dims, size, label }: Pen<Chart>): Said[] {
  if (!doubt) return [];
  const { system, x, y, inText } = doubt;
  const bold = { weight: 600, fill: 'cinnabar' } as const;
  const shows = cell(system.row, 'bleu_en_fr_text');
  const lines = [
    { key: 'score', text: inText.toFixed(1), size: dims.big, shows, ...bold },
    { key: 'name', text: label('text'), size: dims.font, ...bold },
  ];
  return [{ key: 'in text', x, y, r: dims.r, towards: size.name === 's' ? [180, 135] : [135, 180], lines }];
}

/** Those that are named: what the state is about, and of the others as many as there is room for. */
function isNamed(system: System, { lit, french, bestEnsemble, peer }: Facts, { size }: Pen<Chart>): boolean {
  if (lit.includes(system) || system === bestEnsemble || system === peer) return true;
  return size.name !== 's' && (french || system.isEnsemble);
}

export function names(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, size } = pen;
  const { font, r, left } = dims;
  const { lit } = facts;
  const named = at.dots.filter(({ system }) => isNamed(system, facts, pen));
  const weight = ({ system }: Dot): number => (system.isTransformer ? 2 : 0) + (lit.includes(system) ? 1 : 0);
  named.sort((a, b) => weight(b) - weight(a));
  const said = named.map((dot) =>
    dot.system.isTransformer ? transformer(dot, facts, pen) : earlier(dot, facts, pen),
  );
  const corrected = correction(at, pen);
  return pointLabels({
    items: [...corrected, ...said],
    dots: [...at.dots.map(({ x, y }) => ({ x, y, r: r * 1.15 })), ...corrected],
    taken: taken(facts, at, pen),
    bounds: { left: left + 2, right: size.width - 2, top: font * 1.8, bottom: at.floor - 4 },
  });
}
