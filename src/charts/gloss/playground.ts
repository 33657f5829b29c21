import type { Labels } from '../../kit/chart/labels.ts';

export const playground = {
  ...{ title: [], lead: [], measured: [], recorded: [], sentence: [], pieces: [], undo: [], another: [] },
  ...{ 'in-order': [], 'at-once': [], 'both-ways': [], 'ask-both-ways': [] },
  ...{ about: ['word'], percent: ['n'], unknown: [] },
  ...{ agree: [], differ: ['word', 'first', 'second'] },
  ...{ empty: [], long: ['n', 'most'], foreign: ['n', 'all'] },
} as const satisfies Labels;
