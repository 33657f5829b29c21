import type { Lang } from '../../i18n/lang.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import { setLine, type Family } from '../../fonts/typeface.ts';

/** What places and dresses letters, and means nothing to a path. */
const LETTERING = new Set(['x', 'y', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'lang']);

async function outlineText(m: Mark, lang: Lang): Promise<Mark> {
  const { attrs, text = '' } = m;
  const weight = Number(attrs['font-weight'] ?? 400) > 450 ? 600 : 400;
  const family: Family = attrs['font-family'] === 'serif' ? 'serif' : 'sans';
  const size = Number(attrs['font-size'] ?? 13);
  const line = await setLine(text, { family, weight, size, lang });
  const anchor = attrs['text-anchor'];
  const back = anchor === 'middle' ? line.width / 2 : anchor === 'end' ? line.width : 0;
  const rest = Object.entries(attrs).filter(([name]) => !LETTERING.has(name));
  const x = Math.round((Number(attrs['x'] ?? 0) - back) * 100) / 100;
  const stroke = attrs['stroke-width'];
  return mark('path', m.key, {
    ...Object.fromEntries(rest),
    ...(stroke !== undefined && { 'stroke-width': (Number(stroke) * 1000) / size }),
    transform: `translate(${x} ${attrs['y'] ?? 0}) scale(${size / 1000})`,
    d: line.d,
  });
}

/**
 * The same picture with its words as outlines, so that it looks the same in any viewer, whatever
 * fonts that has.
 * @param lang says which face Chinese marks are taken from
 */
export async function outlined(m: Mark, lang: Lang): Promise<Mark> {
  if (m.tag === 'text') return outlineText(m, lang);
  return { ...m, children: await Promise.all(m.children.map((c) => outlined(c, lang))) };
}
