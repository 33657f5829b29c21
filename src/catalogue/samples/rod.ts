import { scaleLinear } from '../../kit/index.ts';
import { rod } from '../../kit/marks/rod.ts';
import { rule } from '../../kit/marks/rule.ts';

const scale = scaleLinear([0, 20], [130, 10]);

export default {
  rod: rod({
    key: 'rod',
    x: 60,
    width: 50,
    scale,
    ends: [0, 19],
    numbers: [0, 5, 10, 15],
    written: [5, 15],
    size: 13,
  }),
  rule: rule({
    key: 'rule',
    x: 120,
    top: 20,
    bottom: 130,
    fill: 'cinnabar',
    text: 'What it means',
    size: 13,
  }),
};
