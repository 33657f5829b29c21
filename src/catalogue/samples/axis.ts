import { scaleLinear } from '../../kit/index.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';

const x = scaleLinear([0, 40], [50, 340]);
const y = scaleLinear([0, 100], [110, 40]);

export default {
  axisBottom: axisBottom({ key: 'bottom', scale: x, at: 60, title: 'what is measured', size: 13 }),
  'axisBottom, with a grid, own ticks and a factor': axisBottom({
    key: 'grid',
    scale: x,
    at: 90,
    ticks: [0, 20, 40],
    grid: 60,
    factor: 10,
    size: 14,
    format: (value) => `${value}億`,
  }),
  axisLeft: axisLeft({ key: 'left', scale: y, at: 50, ticks: [0, 50, 100], title: 'in per cent', size: 13 }),
  'axisLeft, with a grid': axisLeft({
    key: 'grid',
    scale: y,
    at: 50,
    ticks: [0, 50, 100],
    grid: 290,
    size: 13,
  }),
};
