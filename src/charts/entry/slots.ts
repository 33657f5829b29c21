import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ hours, days, dollars, chips, price, use }) => ({
  hours: derived('operations of the whole training, over those of a chip in an hour', hours),
  days: derived('chip hours over all chips, in days', days),
  dollars: derived('chip hours, times the price of one', dollars),
  chips: derived('the chips as set', chips),
  price: derived('the price of an hour as set', price),
  use: derived('the share of a chip that is used, as set', use),
}));
