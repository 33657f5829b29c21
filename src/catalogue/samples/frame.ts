import { layer, line } from '../../kit/index.ts';

export default {
  'layer, a group of marks': layer('lines', [
    line('thin', [40, 40, 320, 40], 'ink'),
    line('thick, and grows from its left', [40, 80, 320, 80], 'cinnabar', 6, { x2: 40 }),
  ]),
};
