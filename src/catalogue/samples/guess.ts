import { scaleLinear } from '../../kit/index.ts';
import { guessMarks } from '../../kit/marks/guess.ts';

const y = scaleLinear([0, 40], [120, 20]);
const points = [10, 24, 31].map((value, i) => ({ key: `${2023 + i}`, at: 120 + 80 * i, value }));

export default {
  'guessMarks, while the guess is asked for': guessMarks({
    scale: y,
    axis: 'y',
    points,
    start: [40, y(6)],
    field: { ends: [80, 320], least: 0, most: 40 },
    r: 5,
  }),
  'guessMarks, beside what happened': guessMarks({ scale: y, axis: 'y', points, joined: false, r: 5 }),
};
