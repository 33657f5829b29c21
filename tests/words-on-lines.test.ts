/** In a contrast theme lines are as dark as what is written: no words stand on what is filled with their colour. */
import { expect, it } from 'vitest';
import { SIZES } from '../src/picture/sizes.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { charts, content } from './content.ts';
import { measure } from './truth/places.ts';
import { seen } from './truth/seen.ts';

it.each(Object.entries(charts))('%s', (id, chart) => {
  const data = rowsOf(chart, content);
  const words = content.words.en.get(id);
  if (!words) throw new Error(`content/en/charts/${id}.yaml is missing`);
  for (const state of chart.states)
    for (const size of Object.values(SIZES)) {
      const all = seen(chart.picture({ data, state, size, words, id })).map(({ mark }) => mark);
      const filled = all.filter(({ tag, attrs }) => tag === 'rect' && attrs['fill'] === 'line');
      const on = all.filter(({ text, attrs }) => {
        const [x, y] = [Number(attrs['x']), Number(attrs['y']) - 4];
        const isIn = (rect: (typeof all)[number]): boolean =>
          x > measure(rect, 'left') &&
          x < measure(rect, 'right') &&
          y > measure(rect, 'top') &&
          y < measure(rect, 'bottom');
        return text !== undefined && filled.some(isIn);
      });
      expect(on.map(({ text }) => `${state}, ${size.name}: ${text}`)).toEqual([]);
    }
});
