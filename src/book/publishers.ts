import { content } from '../data/load.ts';
import { inOwnDigits } from '../i18n/figures.ts';
import type { Lang } from '../i18n/lang.ts';
import { fill } from '../i18n/fill.ts';
import { textWidth } from '../picture/text.ts';
import { chartParts } from './draw.ts';

/** So many publishers are named below a chart; a phone's line holds no more. */
const NAMED = 3;

/**
 * Whose numbers a chart draws, as one line: `Hugging Face, TII, LMSYS and 2 more`; may be empty.
 * @param room where the line may not be longer, its width in ems: then fewer are named, the first
 *   that fit, but one at least
 */
export function publishersOf(chart: string, lang: Lang, room = Infinity): string {
  const site = content.site[lang];
  const ids = chartParts(chart, lang).sets.flatMap((set) => set.sources);
  const all = [...new Set(ids.map((id) => content.sources.get(id)?.publisher ?? id))];
  const naming = (names: readonly string[]): string => {
    const more = all.length - names.length;
    const others = more > 0 ? fill(site['more-sources'], { n: inOwnDigits(more, lang) }) : '';
    return names.join(site['list-join']) + others;
  };
  const most = Array.from({ length: NAMED }, (_, i) => naming(all.slice(0, NAMED - i)));
  const lines = [...most, ...all.map((name) => naming([name]))];
  return lines.find((line) => textWidth(line, 1) <= room) ?? naming(all.slice(0, 1));
}
