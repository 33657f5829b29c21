import { mark } from '../../kit/index.ts';
import { cells } from '../../kit/layout/cells.ts';

const block = { x: 40, floor: 120, columns: 12, width: 14, height: 14 };

export default {
  'cells, 40 and 20 more': [
    mark('path', 'first', { d: cells(block, 0, 40), fill: 'indigo' }),
    mark('path', 'next', { d: cells(block, 40, 20), fill: 'cinnabar' }),
  ],
};
