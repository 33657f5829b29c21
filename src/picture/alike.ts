import { flatAttrs, shows } from './flat.ts';
import type { Attrs, Mark } from './mark.ts';
import { attrText } from './svg.ts';

function sameAttrs(a: Attrs, b: Attrs): boolean {
  const names = Object.keys(a);
  const others = Object.keys(b);
  if (names.length !== others.length) return false;
  return names.every((name, i) => {
    if (others[i] !== name) return false;
    const [one, other] = [a[name] as string | number, b[name] as string | number];
    return one === other || attrText(name, one) === attrText(name, other);
  });
}

/**
 * Whether two pictures look the same where nothing ever moves: whether `toSvg(flat(…))` of both is the
 * same text. That text is long and this is asked of thousands of pictures, so none is written, and
 * the first difference ends the search.
 */
export function alike(a: Mark, b: Mark): boolean {
  if (a.tag !== b.tag || a.text !== b.text) return false;
  if (!sameAttrs(a.attrs, b.attrs) && !sameAttrs(flatAttrs(a), flatAttrs(b))) return false;
  const [children, others] = [a.children.filter(shows), b.children.filter(shows)];
  return children.length === others.length && children.every((child, i) => alike(child, others[i] as Mark));
}
