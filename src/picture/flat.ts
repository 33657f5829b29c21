import type { Mark } from './mark.ts';

const shows = (m: Mark): boolean => m.attrs['opacity'] !== 0;
const painted = (m: Mark, name: 'fill' | 'stroke'): boolean => (m.attrs[name] ?? 'none') !== 'none';

/**
 * The picture as it is drawn where nothing ever moves: the same to the eye, without what is absent,
 * and with its opacity on the paint where that is the same. A PDF sets every mark that has an
 * opacity of its own on a sheet of its own, and a thousand sheets are a megabyte.
 */
export function flat(m: Mark): Mark {
  const { opacity, ...attrs } = m.attrs;
  const children = m.children.filter(shows).map(flat);
  if (opacity === undefined) return { ...m, children };
  if (opacity === 1) return { ...m, attrs, children };
  const paints = (['fill', 'stroke'] as const).filter((name) => painted(m, name));
  const [paint] = paints;
  const single = paint && paints.length === 1 && m.tag !== 'g' && !(`${paint}-opacity` in attrs);
  return single ? { ...m, attrs: { ...attrs, [`${paint}-opacity`]: opacity }, children } : { ...m, children };
}
