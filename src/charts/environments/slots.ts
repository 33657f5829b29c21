import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

/** Every room is marked from 0 to this. */
const FULL = 100;
/** Whose leads are told one by one; the words give one bound for all the smaller ones. */
const TOLD = 4;

export default defineSlots<Chart, Facts>(({ models, hero, rooms, able }) => {
  const leads = rooms.map(({ row, lead }) => {
    const how = lead < 0 ? 'how far GPT-4 is behind the best other' : 'how far GPT-4 is ahead of the next';
    return [`lead-${row.room}`, derived(how, Math.abs(lead))] as const;
  });
  const [most = 0] = rooms
    .flatMap(({ lead }) => (lead > 0 ? [lead] : []))
    .sort((a, b) => b - a)
    .slice(TOLD);
  const cards = rooms.find(({ row }) => row.room === 'dcg');
  const ahead = able.filter((model) => model !== hero);
  return {
    full: derived('what every room is marked out of', FULL),
    models: derived('how many models entered', models.length),
    household: cell(hero, 'hh'),
    puzzles: cell(hero, 'ltp'),
    cards: cell(hero, 'dcg'),
    shop: cell(hero, 'ws'),
    ...Object.fromEntries(leads),
    bound: derived('the whole points that the smaller leads stay below', Math.ceil(most)),
    match: cards && derived('what one match counts', FULL / cards.row.items),
    ...Object.fromEntries(ahead.map((model, i) => [`shop-${i + 1}`, cell(model, 'ws')])),
  };
});
