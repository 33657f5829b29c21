import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { DAYS, type Chart, type Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ credits, use, full, short, packs, bill }) => ({
  credits,
  use: derived('the use of a day as set', use),
  days: derived('days of the month', DAYS),
  full: derived('whole days that the credits last', full),
  short: derived('what is wanted in the month beyond the credits', short),
  packs: derived('packs that make up for it', packs),
  bill: derived('their price together', bill),
}));
