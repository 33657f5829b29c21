import { callouts } from '../../kit/marks/callouts.ts';

const items = ['first', 'second', 'third'].map((name, i) => ({
  key: name,
  x: 80,
  y: 60 + i * 6,
  lead: 'mute',
  lines: [{ key: 'name', text: `The ${name} of three`, size: 12, fill: 'ink' }],
}));

export default {
  'callouts, on the right': callouts({ items, x: 120, side: 1, bounds: [10, 130] }),
  'callouts, on the left': callouts({
    items: items.map((item) => ({ ...item, x: 280 })),
    x: 240,
    side: -1,
    bounds: [10, 130],
  }),
};
