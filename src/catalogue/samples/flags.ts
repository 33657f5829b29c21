import { mark } from '../../kit/index.ts';
import { flags } from '../../kit/marks/flags.ts';

const dots = [60, 82, 330].map((x) => ({ key: `dot ${x}`, x, y: 126, r: 9 }));
const [first, , last] = dots.map((dot) => ({ ...dot, name: 'A name', value: '4.41', fill: 'indigo' }));

export default {
  'flags, the last of them to the left': [
    ...dots.map(({ key, x, y, r }) => mark('circle', `${key} itself`, { cx: x, cy: y, r, fill: 'indigo' })),
    ...flags({ flags: first && last ? [first, last] : [], dots, right: 356, size: 12, big: 24 }),
  ],
};
