import { isPaint, isToken, parts } from './colour.ts';
import { extent, type Mark, type Picture } from './mark.ts';
import { textWidth } from './text.ts';

interface Box {
  readonly path: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text mark stands, in user units; ascent and descent of the chart face. */
function boxOf(m: Mark, path: string): Box {
  const size = Number(m.attrs['font-size'] ?? 13);
  const width = textWidth(m.text ?? '', size, Number(m.attrs['font-weight'] ?? 400) >= 550 ? 600 : 400);
  const x = Number(m.attrs['x'] ?? 0);
  const y = Number(m.attrs['y'] ?? 0);
  const left =
    m.attrs['text-anchor'] === 'middle' ? x - width / 2 : m.attrs['text-anchor'] === 'end' ? x - width : x;
  return {
    path,
    text: m.text ?? '',
    left,
    right: left + width,
    top: y - size * 0.78,
    bottom: y + size * 0.22,
  };
}

/** A number that is none, alone or within a path. Numbers are told by themselves: a picture has thousands. */
const isNowhere = (value: string | number): boolean =>
  typeof value === 'number' ? !Number.isFinite(value) : /NaN|undefined|Infinity/.test(value);

const colours = new Map<string, boolean>();
/** A picture has thousands of marks, and a few colours. */
function isColour(value: string): boolean {
  const known = colours.get(value) ?? isColourAnew(value);
  colours.set(value, known);
  return known;
}
const isColourAnew = (value: string): boolean => {
  const { a, b } = parts(value);
  return value === 'none' || (isToken(a) && isToken(b));
};

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

function walk(m: Mark, visit: (m: Mark, path: string) => void, path = m.key): void {
  visit(m, path);
  for (const c of m.children) if (Number(c.attrs['opacity'] ?? 1) > 0.01) walk(c, visit, `${path}/${c.key}`);
}

/**
 * What is wrong with a picture, found without a DOM: numbers that are none, equal keys among
 * siblings, colours that are none, text outside the frame, labels on top of another, a missing name.
 * @returns one sentence a fault; an empty list if all is well
 */
export function faults(picture: Picture): string[] {
  const found: string[] = [];
  const boxes: Box[] = [];
  const { width, height } = extent(picture);
  if (!picture.attrs['aria-label']) found.push('the picture has no name (aria-label)');
  walk(picture, (m, path) => {
    const keys = m.children.map((c) => `${c.tag} ${c.key}`);
    const twice = keys.find((k, i) => keys.indexOf(k) !== i);
    if (twice) found.push(`${path}: two marks are "${twice}"`);
    for (const [name, value] of Object.entries(m.attrs))
      if (isNowhere(value)) found.push(`${path}: ${name} is ${value}`);
      else if (isPaint(name) && !isColour(String(value)))
        found.push(`${path}: ${name} is "${value}", which is no colour`);
    if (m.tag === 'text') boxes.push(boxOf(m, path));
  });
  for (const b of boxes) {
    if (b.left < -1 || b.top < -1 || b.right > width + 1 || b.bottom > height + 1)
      found.push(`${b.path}: "${b.text}" stands outside the frame`);
  }
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      if (overlap(a, b)) found.push(`"${a.text}" (${a.path}) lies on "${b.text}" (${b.path})`);
  });
  return found;
}
