import type { Labels } from '../../kit/chart/labels.ts';

export const playground = {
  ...{
    title: [],
    lead: [],
    measured: [],
    recorded: [],
    sentence: [],
    back: [],
    next: [],
    place: ['n', 'all'],
  },
  ...{ state: ['n', 'word'], changed: ['n', 'all', 'by'], legend: ['by'] },
  ...{ guesses: ['word'], percent: ['n'], said: ['word', 'gloss', 'percent'] },
  ...{ numbers: ['n'], number: [], before: [], now: [] },
} as const satisfies Labels;
