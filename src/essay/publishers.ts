import { content } from '../ledger/load.ts';
import type { Lang } from '../parts/chart.ts';
import { chartParts } from './draw.ts';

/** So many publishers are named below a chart; a phone's line holds no more. */
const NAMED = 3;

/** Whose numbers a chart draws, as one line: `Hugging Face, TII, LMSYS and 2 more`; may be empty. */
export function publishersOf(chart: string, lang: Lang): string {
  const site = content.site[lang];
  const ids = chartParts(chart, lang).sets.flatMap((set) => set.sources);
  const all = [...new Set(ids.map((id) => content.sources.get(id)?.publisher ?? id))];
  const more = all.length - NAMED;
  const others = more > 0 ? (site['more-sources'] ?? '').replace('{n}', String(more)) : '';
  return all.slice(0, NAMED).join(site['list-join']) + others;
}
