import { mark, note } from '../../kit/index.ts';
import { branch, familyRows } from '../../kit/layout/tree.ts';

const families = [
  ['elder', ['first', 'second', 'third']],
  ['alone', []],
] as const;
const { rows } = familyRows<string>(families, 1);
const y = (name: string): number => 20 + 22 * (rows.get(name) ?? 0);

export default {
  'branch, in familyRows': families.flatMap(([elder, young]) => [
    note({ key: elder, x: 20, y: y(elder) + 4, text: elder }),
    ...young.flatMap((name) => [
      mark('path', `branch to ${name}`, {
        d: branch(70, y(elder), 150, y(name)),
        stroke: 'mute',
        fill: 'none',
      }),
      note({ key: name, x: 156, y: y(name) + 4, text: name }),
    ]),
  ]),
};
