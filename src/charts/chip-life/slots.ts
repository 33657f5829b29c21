import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ hour, chip, place, lowest }) => ({
  hour: derived('the price of the chip and of its place, over all hours that are let', hour),
  chip: derived('the chip’s price over all hours that are let', chip),
  place: derived('what its place costs, over all hours that are let', place),
  lowest: lowest && cell(lowest, 'low'),
}));
