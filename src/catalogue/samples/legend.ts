import { legend } from '../../kit/marks/legend.ts';

const items = [
  { key: 'open', text: 'Open', fill: 'llama' },
  { key: 'closed', text: 'Closed', fill: 'indigo' },
  { key: 'unknown', text: 'Not known', fill: 'mute', hollow: true },
];

export default {
  legend: legend({ key: 'legend', items, x: 20, y: 40, width: 320 }),
  'legend, in rows': legend({ key: 'rows', items, x: 20, y: 40, width: 160, size: 12 }),
};
