import { block, LEADING, note } from '../../kit/index.ts';

const text = 'Words that are broken to a width, a line each, since SVG breaks none.';
const lines = [
  { key: 'big', text: '4.41', size: 36, weight: 600 as const },
  { key: 'small', text: 'times the average', size: 13, fill: 'ink-2' },
  { key: 'more', text: 'in August 2023', size: 13, fill: 'ink-2', gap: 6 },
];

export default {
  'note, in a width': note({ key: 'note', x: 20, y: 40, text, width: 180, size: 14 }),
  'note, from its end, with weight and a halo': note({
    key: 'halo',
    x: 340,
    y: 40,
    text: 'Readable over marks',
    anchor: 'end',
    weight: 600,
    halo: 'paper',
  }),
  'block, with a leading': block({ x: 20, y: 50, lines, leading: LEADING.plain }),
  'block, upwards from its last line': block({ x: 20, y: 130, lines, leading: LEADING.tight, up: true }),
};
