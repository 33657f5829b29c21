import { rowsOf } from '../slots/chart-rows.ts';
import type { Charts } from '../kit/chart/module.ts';
import type { Content } from '../data/content.ts';
import { SIZES } from '../picture/sizes.ts';
import type { Mark } from '../picture/mark.ts';

/** The words of a chart's pictures by the weight they are drawn at. */
export interface Drawn {
  readonly light: string;
  readonly heavy: string;
}

function collect(m: Mark, into: { light: string; heavy: string }): void {
  if (m.text !== undefined) into[Number(m.attrs['font-weight'] ?? 400) > 450 ? 'heavy' : 'light'] += m.text;
  for (const c of m.children) collect(c, into);
}

/**
 * What every Chinese chart writes, over all its states and sizes: its words file says more than it
 * draws, and not at which weight. A chart that can't be drawn yet writes all its labels, at both.
 */
export function drawnWords(charts: Charts, content: Content): Record<string, Drawn> {
  const words = content.words['zh-hant'];
  return Object.fromEntries(
    Object.entries(charts).map(([id, chart]) => {
      const own = words.get(id);
      const all = Object.values(own?.labels ?? {}).join('');
      const drawn = { light: '', heavy: '' };
      try {
        const data = rowsOf(chart, content);
        for (const size of Object.values(SIZES))
          for (const state of chart.states)
            if (own) collect(chart.picture({ data, state, size, words: own, id }), drawn);
        return [id, drawn];
      } catch {
        return [id, { light: all, heavy: all }];
      }
    }),
  );
}
