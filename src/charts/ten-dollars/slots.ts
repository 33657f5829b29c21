import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ row, spent, cost }) => ({
  price: cell(row, 'price'),
  loss: spent ? cell(row, 'loss') : undefined,
  cost: spent ? derived('the price and the loss together', cost) : undefined,
}));
