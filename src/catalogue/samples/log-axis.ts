import { scaleLog } from '../../kit/index.ts';
import { logAxisBottom, logAxisLeft } from '../../kit/marks/log-axis.ts';

const x = scaleLog([1, 1e6], [40, 340]);
const y = scaleLog([1, 1e3], [120, 40]);

export default {
  logAxisBottom: logAxisBottom({
    key: 'bottom',
    scale: x,
    from: 0,
    to: 6,
    at: 60,
    size: 12,
    ends: [40, 340],
    title: 'how many',
  }),
  'logAxisBottom, every other': logAxisBottom({
    key: 'other',
    scale: x,
    from: 0,
    to: 6,
    every: 2,
    at: 60,
    size: 12,
    ends: [40, 340],
  }),
  logAxisLeft: logAxisLeft({
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
