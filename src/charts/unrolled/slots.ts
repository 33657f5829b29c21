import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { countOf, type Chart, type Facts } from './data.ts';
import { OTHER } from './other.ts';

export default defineSlots<Chart, Facts>(({ rows, read }) => {
  const [first, second, third] = rows;
  const marked = countOf((third ?? { marked: [] }).marked);
  const isTwins = read === 'twins';
  return {
    numbers: first && derived('numbers of a state', first.numbers.length),
    percent: !isTwins && second?.said ? cell(second.said, 'percent') : undefined,
    marked: third && derived('numbers that are others', marked),
    rest: third && derived('numbers that are not others', third.numbers.length - marked),
    by: third && derived('what counts as another number', OTHER),
    first: isTwins && first?.said ? cell(first.said, 'percent') : undefined,
    second: isTwins && second?.said ? cell(second.said, 'percent') : undefined,
    swapped: isTwins && third?.said ? cell(third.said, 'percent') : undefined,
  };
});
