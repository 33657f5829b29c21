import { cell, derived } from '../../kit/index.ts';
import { defineSlots, type SlotValues } from '../../kit/chart/slots.ts';
import { perWord, type Chart, type Facts } from './data.ts';

/** What is counted of the layers, as a reader has set them. */
function ofCounts({ line, once }: NonNullable<Facts['counted']>, { words, width }: Facts['set']): SlotValues {
  return {
    words: derived('the length as set', words),
    'set-width': derived('the width as set', width),
    'line-rounds': derived('rounds of the recurrent layer', line.rounds),
    'once-rounds': derived('rounds of self-attention', once.rounds),
    'line-products': derived('multiplications of the recurrent layer', line.products),
    'once-products': derived('multiplications of self-attention', once.products),
    ratio: derived('rounds in line over rounds at once', line.rounds / once.rounds),
  };
}

export default defineSlots<Chart, Facts>((facts) => {
  const { compares, rows, level, less, width, longest, counted, set } = facts;
  if (counted) return ofCounts(counted, set);
  const isPlot = compares === 'layers';
  const [shortest] = rows;
  const time = (row: typeof longest, layer: 'gru' | 'attention') =>
    row && isPlot ? derived('microseconds a word', perWord(row[layer], row.words)) : undefined;
  return {
    level: level && derived('length at which both take equally long', level.words),
    less: less && derived('time saved in percent', less.percent),
    last: less && cell(rows.at(-1) as typeof less.row, 'words'),
    width: isPlot && level && width ? derived('width of the layers', width) : undefined,
    shortest: shortest && cell(shortest, 'words'),
    longest: longest && !less ? cell(longest, 'words') : undefined,
    'gru-short': time(shortest, 'gru'),
    'attention-short': time(shortest, 'attention'),
    'gru-long': time(less ? undefined : longest, 'gru'),
    'attention-long': time(less ? undefined : longest, 'attention'),
    chain: isPlot || !longest ? undefined : cell(longest, 'chain'),
    together: isPlot || !longest ? undefined : cell(longest, 'together'),
  };
});
