import { max } from 'd3-array';
import { declare, type Given, type RowOf } from '../../kit/index.ts';

const ROOMS = ['os', 'db', 'kg', 'dcg', 'ltp', 'hh', 'ws', 'wb'] as const;
const METRICS = ['success', 'f1', 'wins', 'progress', 'reward', 'steps'] as const;
const MODEL = {
  model: 'text',
  label: 'text',
  type: ['closed', 'open'],
  os: 'number',
  db: 'number',
  kg: 'number',
  dcg: 'number',
  ltp: 'number',
  hh: 'number',
  ws: 'number',
  wb: 'number',
} as const;
const ROOM = { room: ROOMS, items: 'number', metric: METRICS } as const;
export type Model = RowOf<typeof MODEL>;

/** Eight environments, a shelf each, with the same 25 models: where GPT-4 leads, and how sure that is. */
export const chart = declare({
  data: { 'agentbench-v1': MODEL, 'agentbench-rooms': ROOM },
  // All but the first sort the rooms by GPT-4's lead; the last two open one room and dim the others.
  states: {
    rooms: { all: true },
    lead: {},
    shop: { opens: 'ws' },
    'card-game': { opens: 'dcg' },
  },
  // `small` and `wide` are radii in a closed and an open room, `open` is how many shelves an open one takes,
  // `end` where the shelves end and `name` where the names of the rooms do.
  sizes: {
    s: { font: 13.5, left: 12, end: 346, top: 26, foot: 29, small: 2.7, wide: 3.3, open: 4.6, name: 346 },
    m: { font: 15, left: 26, end: 616, top: 42, foot: 32, small: 4.6, wide: 6.4, open: 4, name: 616 },
    l: { font: 18, left: 176, end: 932, top: 32, foot: 36, small: 4.6, wide: 5.8, open: 5, name: 158 },
  },
  labels: {
    closed: [],
    open: [],
    os: [],
    db: [],
    kg: [],
    dcg: [],
    ltp: [],
    hh: [],
    ws: [],
    wb: [],
    success: [],
    f1: [],
    wins: [],
    progress: [],
    reward: [],
    steps: [],
    tasks: ['count'],
    matches: ['count'],
    ahead: ['points'],
    behind: ['points'],
    of: ['name', 'score'],
    'place-5': ['name', 'score'],
    won: ['name', 'won', 'count'],
    match: ['points'],
  },
  tips: {
    possible: ['won', 'count', 'points'],
    match: ['points'],
  },
});
export type Chart = typeof chart;

export function facts({ data, state, look }: Given<Chart>) {
  const models = data['agentbench-v1'];
  const hero = models.find(({ model }) => model === 'gpt-4');
  if (!hero) throw new Error('agentbench-v1 has no row of the model "gpt-4"');
  const others = models.filter((one) => one !== hero);
  const rooms = data['agentbench-rooms'].map((row) => {
    const key = row.room;
    const [score, best] = [hero[key], max(others, (one) => one[key]) ?? 0];
    const isOpen = key === look.opens;
    const rivals = others.filter((one) => one[key] === best);
    const shown = look.opens ? isOpen : look.all;
    const lit = shown ? models : look.opens ? [] : [hero, ...rivals];
    return { row, key, score, lead: score - best, rival: rivals[0], isOpen, lit };
  });
  if (!look.all) rooms.sort((a, b) => b.lead - a.lead);
  /** Who does at least as well as GPT-4 in the shop, the least first. */
  const able = state === 'shop' ? models.filter(({ ws }) => ws >= hero.ws).sort((a, b) => a.ws - b.ws) : [];
  return { models, hero, rooms, able };
}
export type Facts = ReturnType<typeof facts>;
