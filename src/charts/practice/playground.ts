import type { Labels } from '../../kit/chart/labels.ts';

export const playground = {
  ...{ title: [], lead: [], picture: [], right: [], batches: [], transformer: [], gru: [] },
  ...{ percent: ['n'], range: ['low', 'high'], after: ['n'], spent: ['n', 's'], measured: [], recorded: [] },
  ...{ start: [], pause: [], 'go-on': [], again: [], anyway: [] },
  ...{ saving: [], battery: [], unavailable: [] },
  ...{ key: [], rates: ['first', 'second'], exam: ['every', 'sentences'], seed: ['n'] },
  ...{
    training: [],
    paused: ['n'],
    done: ['n'],
    'transformer-passed': ['n', 'batches'],
    'gru-passed': ['n', 'batches'],
  },
} as const satisfies Labels;
