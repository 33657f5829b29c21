import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ pair }) => ({
  'llama-program': pair && cell(pair.llama, 'harness'),
  'llama-authors': pair && cell(pair.llama, 'original'),
  'falcon-program': pair && cell(pair.falcon, 'harness'),
  'falcon-authors': pair && cell(pair.falcon, 'original'),
  'falcon-lead':
    pair &&
    derived('Falcon-40B’s lead by the leaderboard’s program', pair.falcon.harness - pair.llama.harness),
  'llama-lead':
    pair && derived('LLaMA-65B’s lead by the authors’ way', pair.llama.original - pair.falcon.original),
}));
