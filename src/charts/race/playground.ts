import type { Labels } from '../../kit/chart/labels.ts';

export const playground = {
  ...{ title: [], lead: [], counted: [], recorded: [], measured: [] },
  ...{ rounds: ['n'], start: ['n'], read: ['word', 'waiting'], 'all-read': ['saved'] },
  ...{ once: ['n', 'saved'], sentences: ['n', 'words'], layers: ['n'] },
  ...{ next: [], 'next-once': [], 'next-sentences': [], 'next-layers': [], back: [], again: [] },
  ...{ word: [], 'in-line': [], 'at-once': [], ms: ['layer'], 'round-table': [], words: [], quicker: [] },
  ...{ device: [], 'device-lead': ['seconds'], measure: [], stop: [], progress: ['words'], 'once-more': [] },
  ...{ 'recorded-on': ['node', 'best', 'date'], 'measured-on': ['device', 'cores', 'best', 'date'] },
  ...{ waited: ['words', 'together', 'chain'] },
  ...{ repeated: ['least', 'most'], browser: [], 'unknown-cores': [] },
  ...{ level: ['n'], 'never-level': ['layer'], unsteady: [], 'cut-short': ['words'], failed: [] },
} as const satisfies Labels;
