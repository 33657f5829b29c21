import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { CROWD, type Chart, type Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ paid, price, mean, left, groups: [ordinary, heavy] }) => ({
  price: paid,
  cost: derived('what serving a user costs on average', mean),
  left: derived('the price less what serving a user costs', left),
  users: derived('users side by side', CROWD),
  in: derived('what all of them pay', price * CROWD),
  out: derived('what serving all of them costs', mean * CROWD),
  light: derived(ordinary.how, ordinary.n),
  each: derived('what one of them costs', ordinary.cost),
  heavy: derived(heavy.how, heavy.n),
  dear: derived('what the heaviest cost', heavy.cost),
}));
