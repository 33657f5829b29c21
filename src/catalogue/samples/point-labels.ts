import { mark } from '../../kit/index.ts';
import { pointLabels } from '../../kit/marks/point-labels.ts';

const dots = [60, 84, 200].map((x, i) => ({ key: `dot ${i}`, x, y: 60 + 14 * (i % 2), r: 10 }));
const items = dots.map((dot) => ({
  ...dot,
  lines: [
    { key: 'name', text: 'A name', size: 12, weight: 600 as const, fill: 'ink' },
    { key: 'more', text: 'and a line', size: 11, fill: 'ink-2' },
  ],
}));

export default {
  pointLabels: [
    ...dots.map(({ key, x, y, r }) => mark('circle', `${key} itself`, { cx: x, cy: y, r, fill: 'indigo' })),
    ...pointLabels({ items, dots, bounds: { left: 4, right: 356, top: 4, bottom: 136 } }),
  ],
};
