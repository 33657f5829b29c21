import type { Picture } from '../../src/picture/mark.ts';
import { offAxis, offBase } from './axes.ts';
import { untrueCells, type Data } from './cells.ts';
import { miscounted, silent } from './counts.ts';
import { unfounded } from './numbers.ts';
import { miscoloured, misplaced, outOfProportion } from './places.ts';
import { seen } from './seen.ts';

/**
 * What a picture says that its data do not: one sentence each, with the mark it is about.
 * @param data rows by data set, as the picture was drawn from; @param names proper names with digits
 */
export function untruths(picture: Picture, data: Data, names: readonly string[]): string[] {
  const all = seen(picture);
  return [
    ...all.flatMap((one) => [
      ...untrueCells(one, data),
      ...misplaced(one),
      ...miscoloured(one),
      ...miscounted(one),
      ...silent(one),
      ...unfounded(one, names),
    ]),
    ...outOfProportion(all),
    ...offAxis(all),
    ...offBase(all),
  ];
}
