import { scaleLog } from '../../kit/index.ts';
import { decadesBottom, decadesLeft } from '../../kit/marks/log-axis.ts';

const x = scaleLog([1, 1e6], [40, 340]);
const y = scaleLog([1, 1e3], [120, 40]);

export default {
  decadesBottom: decadesBottom({
    key: 'bottom',
    scale: x,
    from: 0,
    to: 6,
    at: 60,
    size: 12,
    ends: [40, 340],
    title: 'how many',
  }),
  'decadesBottom, every other': decadesBottom({
    key: 'other',
    scale: x,
    from: 0,
    to: 6,
    every: 2,
    at: 60,
    size: 12,
    ends: [40, 340],
  }),
  decadesLeft: decadesLeft({
    key: 'left',
    scale: y,
    from: 0,
    to: 3,
    at: 60,
    size: 12,
    ends: [70, 340],
    title: 'how many',
  }),
};
