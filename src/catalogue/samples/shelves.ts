import { line, mark } from '../../kit/index.ts';
import { stand } from '../../kit/layout/shelves.ts';

const { places, groups } = stand({
  shelves: [
    [
      { key: 'one', items: [1, 2, 3] },
      { key: 'two', items: [2, 2] },
    ],
  ],
  floors: [120],
  width: 360,
  margin: 20,
  gap: 30,
  share: (item: number) => item,
});

export default {
  'stand, with twice the room for twice the share': [
    ...places.map(({ item, x, width, floor }, i) =>
      mark('rect', i, {
        x: x - width * 0.45,
        y: floor - 60,
        width: width * 0.9,
        height: 60,
        fill: item > 2 ? 'cinnabar' : 'indigo',
      }),
    ),
    ...groups.map(({ key, x, width, floor }) => line(key, [x, floor + 4, x + width, floor + 4], 'ink')),
  ],
};
