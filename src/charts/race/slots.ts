import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { perWord, type Chart, type Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ compares, rows, level, less, width, longest }) => {
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
