import type { Attrs, Mark } from './mark.ts';

/** Whether a mark is to be seen where nothing ever moves. */
export const shows = (m: Mark): boolean => m.attrs['opacity'] !== 0;
const painted = (m: Mark, name: 'fill' | 'stroke'): boolean => (m.attrs[name] ?? 'none') !== 'none';

/** The attributes of a mark with its opacity on the paint, where that is the same. */
export function flatAttrs(m: Mark): Attrs {
  const { opacity, ...attrs } = m.attrs;
  if (opacity === undefined) return m.attrs;
  if (opacity === 1) return attrs;
  const paints = (['fill', 'stroke'] as const).filter((name) => painted(m, name));
  const [paint] = paints;
  const single = paint && paints.length === 1 && m.tag !== 'g' && !(`${paint}-opacity` in attrs);
  return single ? { ...attrs, [`${paint}-opacity`]: opacity } : m.attrs;
}

/**
 * The picture as it is drawn where nothing ever moves: the same to the eye, without what is absent,
 * and with its opacity on the paint where that is the same. A PDF sets every mark that has an
 * opacity of its own on a sheet of its own, and a thousand sheets are a megabyte.
 */
export const flat = (m: Mark): Mark => ({
  ...m,
  attrs: flatAttrs(m),
  children: m.children.filter(shows).map(flat),
});
