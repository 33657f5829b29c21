import { cell, defineChart, layer, mark, scaleLinear, derived } from '../../src/kit/index.ts';
import { axisBottom } from '../../src/kit/marks/axis.ts';

/** How far each jumped: a bar a row, in the order of the data set. */
export default defineChart(
  {
    data: { jumps: { name: 'text', metres: 'number' } },
    states: { first: { most: 1 }, three: { most: 3 }, all: { most: Infinity } },
    sizes: {
      s: { font: 13.5, left: 90, bar: 18 },
      m: { font: 15, left: 120, bar: 30 },
      l: { font: 16, left: 160, bar: 26 },
    },
    labels: { metres: [], far: ['name', 'metres'] },
  },
  {
    facts: ({ data, look }) => {
      const shown = data.jumps.slice(0, look.most);
      return { shown, far: shown.reduce((a, b) => (b.metres > a.metres ? b : a)) };
    },
    places: ({ shown }, { size, dims }) => {
      const x = scaleLinear([0, 10], [dims.left, size.width - 20]);
      const top = (i: number): number => dims.font * 2.4 + i * dims.bar * 1.4;
      return { x, bars: shown.map((row, i) => ({ row, y: top(i), width: x(row.metres) - x(0) })) };
    },
    marks: ({ shown, far }, { x, bars }, { size, dims, label, say }) => {
      const rects = bars.map(({ row, y, width }) => {
        const datum = { width: cell(row, 'metres', x) };
        const at = { x: x(0), y, width, height: dims.bar, from: { width: 0, opacity: 0 } };
        return mark('rect', row.name, { ...at, fill: row === far ? 'cinnabar' : 'indigo', datum });
      });
      const names = bars.map(({ row, y }) => say(row.name, 4, y + dims.bar * 0.7, row.name));
      const told = { fill: 'cinnabar', shows: [cell(far, 'name'), cell(far, 'metres')] };
      return [
        layer('bars', rects, { datum: { count: derived('how many are shown', shown.length) } }),
        layer('names', names),
        say('far', x(0), dims.font * 1.4, label('far', { name: far.name, metres: far.metres }), told),
        axisBottom({
          key: 'axis',
          scale: x,
          at: size.height - dims.font * 4,
          title: label('metres'),
          size: dims.font,
        }),
      ];
    },
  },
);
