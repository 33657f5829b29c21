import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts, System } from './data.ts';

export default defineSlots<Chart, Facts>(({ systems, columns, ways, best }) => {
  const score = (is: (system: System) => boolean) => {
    const found = systems.find(is);
    return found && cell(found.row, columns.bleu);
  };
  const single = (model: string) => score(({ row, isEnsemble }) => row.model === model && !isEnsemble);
  const ensemble = (model: string) => score(({ row, isEnsemble }) => row.model === model && isEnsemble);
  const gain = (model: string) => {
    const way = ways.find(({ single }) => single.row.model === model);
    return way && derived('what the ensemble scores more than the one', way.gain);
  };
  return {
    convs2s: single('ConvS2S'),
    gnmt: single('GNMT + RL'),
    moe: single('MoE'),
    'convs2s-ensemble': ensemble('ConvS2S'),
    'gnmt-ensemble': ensemble('GNMT + RL'),
    'convs2s-gain': gain('ConvS2S'),
    'gnmt-gain': gain('GNMT + RL'),
    base: single('Transformer (base)'),
    best: best && cell(best.row, columns.bleu),
    'best-text': best && best.row.bleu_en_fr_text !== null ? cell(best.row, 'bleu_en_fr_text') : undefined,
  };
});
