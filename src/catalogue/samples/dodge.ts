import { line, note } from '../../kit/index.ts';
import { dodgeBlocks } from '../../kit/layout/dodge-blocks.ts';
import { dodge } from '../../kit/layout/dodge.ts';

const wanted = [50, 54, 58, 100];
const drawn = (places: readonly number[]) =>
  places.flatMap((y, i) => [
    line(`lead ${i}`, [40, wanted[i] ?? 0, 100, y], 'mute'),
    note({ key: `words ${i}`, x: 106, y: y + 4, text: `wants ${wanted[i]}`, size: 12 }),
  ]);

export default {
  'dodge, labels of one height': drawn(dodge(wanted, 16, [14, 130])),
  'dodgeBlocks, of unequal heights': drawn(
    dodgeBlocks(
      wanted.map((at, i) => ({ at, above: 8, below: i === 1 ? 30 : 8 })),
      [14, 136],
    ),
  ),
};
