import { cell, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Standing } from './places.ts';

/** By what the discs and the piles differ, and by what the article says the discs do. */
export function growth(at: Standing, { dims, size, label, say }: Pen<Chart>): Mark[] {
  const { font, big, floor } = dims;
  const { params, text, gpt2, meena, saidRadius: said } = at;
  const { disc: x, pile } = gpt2;
  const chord = floor - 2 * meena.r;
  const foot = floor + font * 1.75;
  const plain = { anchor: 'middle' } as const;
  const bold = { ...plain, weight: 600 } as const;
  const large = { ...bold, size: big };
  const times = ({ ratio }: { readonly ratio: number }): string => label('times', { ratio });
  const article = { ...bold, fill: 'cinnabar', width: said * 1.25, shows: cell(text, 'ratio') };
  const bundle = { fill: 'ink-2', shows: cell(text, 'gpt2') };
  const [edge, anchor] = size.name === 'l' ? ([pile, 'middle'] as const) : ([size.width - 6, 'end'] as const);
  return [
    say('said', x, floor - 2 * said + font * 3.1, label('said', { ratio: text.ratio }), article),
    say('params', x, chord - font * 2.3, times(params), { ...large, shows: cell(params, 'ratio') }),
    say('params of', x, chord - font * 0.8, label('grew-params'), plain),
    say('data', pile, meena.top - font * 2, times(text), { ...large, shows: cell(text, 'ratio') }),
    say('data of', pile, meena.top - font * 0.6, label('grew-data'), plain),
    say('gpt2 name', x, floor - gpt2.r + font * 0.35, label('gpt2'), { ...bold, fill: 'paper' }),
    say('key', x, foot, label('area'), { ...plain, fill: 'ink-2' }),
    say('pile', edge, foot, label('bundle', { count: text.gpt2 ?? 0 }), { ...bundle, anchor }),
  ];
}
