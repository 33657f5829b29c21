import { cell, type Mark, type Pen } from '../../kit/index.ts';
import { pointLabels, type Said } from '../../kit/marks/point-labels.ts';
import type { Chart, Marked, Marks } from './data.ts';
import { pairBox } from './pair.ts';
import type { Places } from './places.ts';

/** The colours of the camps, as everywhere in the essay. */
export const FILL = { labs: 'indigo', llama: 'llama', falcon: 'falcon', others: 'mute' } as const;

/** The largest of those that guess; it speaks for its smaller sisters. */
const SMALLER = 'GPT-3 curie';
/** Sides of a dot where its name is tried first, in degrees clockwise from its right; the foremost first. */
const NAMED: Readonly<Record<string, readonly number[]>> = {
  'Llama 2 70B': [180, 225],
  'GPT-4': [180, 225],
  'GPT-3 davinci': [0, 45, 90],
  [SMALLER]: [135, 90],
  'PaLM 9B': [45, 90],
  'PaLM 540B': [270, 315],
  'LLaMA-7B': [180, 225],
};
/** How many of them, the foremost, are named where there is little room. */
const FEW = 4;

/** A model’s name and mark, and what is to be said of it pointLabels. */
function said({ row, flop, camp }: Marked, at: Places, { dims, label }: Pen<Chart>): Said {
  const { font: size, small: r } = dims;
  const place = { key: row.model, x: at.x(flop), y: at.y(row.mmlu), r, towards: NAMED[row.model] ?? [] };
  const bold = { key: 'name', size, weight: 600, fill: FILL[camp] } as const;
  const name = cell(row, 'model');
  if (row.model === SMALLER)
    return { ...place, lines: [{ ...bold, text: label('smaller-gpt-3'), shows: name }] };
  const lines = [{ ...bold, text: `${row.mmlu} ${row.model}`, shows: [cell(row, 'mmlu'), name] }];
  if (row.basis !== 'estimate') return { ...place, lines };
  return { ...place, lines: [...lines, { key: 'estimate', text: label('estimate'), size, fill: 'ink-2' }] };
}

/** Boxes along the families’ lines, which names keep clear of. */
function alongLines({ families }: Marks, { x, y }: Places, { dims }: Pen<Chart>) {
  const half = dims.small * 0.7;
  return families.flatMap(({ sizes }) =>
    sizes.slice(1).flatMap((to, i) => {
      const from = sizes[i] ?? to;
      return Array.from({ length: 12 }, (_, step) => {
        const share = (step + 0.5) / 12;
        const px = x(from.flop) * (1 - share) + x(to.flop) * share;
        const py = y(from.row.mmlu) * (1 - share) + y(to.row.mmlu) * share;
        return { left: px - half, right: px + half, top: py - half, bottom: py + half };
      });
    }),
  );
}

/** Names pointLabels the dots that the picture is about, clear of lines, dots and the words of the pair. */
export function names(exam: Marks, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, size } = pen;
  const { models, guess, pair } = exam;
  const { x, y, end, floor } = at;
  const dots = models.map(({ row, flop }) => ({ x: x(flop), y: y(row.mmlu), r: dims.small }));
  const named = Object.keys(NAMED).slice(0, size.name === 's' ? FEW : Infinity);
  const items = named.flatMap((name) => {
    const model = models.find(({ row }) => row.model === name);
    return model ? [said(model, at, pen)] : [];
  });
  const { left, font } = dims;
  const level = guess ? y(guess.mmlu) : floor;
  const taken = [
    { left, right: end, top: level - 2, bottom: level + 2 },
    { left: end - font * 8, right: end, top: level, bottom: level + font * 1.6 },
    ...alongLines(exam, at, pen),
    ...(pair ? [pairBox(pair, at, pen)] : []),
  ];
  const bounds = { left: left + 2, right: size.width - 2, top: dims.top - font, bottom: floor - 2 };
  return pointLabels({ items, dots, bounds, taken, halo: 'paper' });
}
