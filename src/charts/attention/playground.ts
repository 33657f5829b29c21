import type { Labels } from '../../kit/chart/labels.ts';

export const playground = {
  ...{
    title: [],
    lead: [],
    measured: [],
    recorded: [],
    sentence: [],
    press: [],
    heads: [],
    'head-1': [],
    'head-2': [],
  },
  ...{ places: [], looks: ['word'], caption: ['word'], cut: ['word'], restore: ['word'] },
  ...{ 'cut-short': [], 'restore-short': [], left: [], says: ['word', 'gloss', 'percent'] },
  ...{ share: ['share', 'word?', 'gloss?'], percent: ['share'], answer: ['gloss', 'percent'] },
  ...{
    'after-cut': ['cut', 'word', 'gloss', 'percent', 'was', 'before'],
    'after-cut-same': ['cut', 'word', 'gloss', 'percent', 'before'],
    'one-answer': [],
  },
} as const satisfies Labels;
