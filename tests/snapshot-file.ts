import { isPaint, isToken, TOKENS, type Token } from '../src/picture/colour.ts';
import { extent, type Attrs, type Mark, type Picture } from '../src/picture/mark.ts';
import { attrText, escaped } from '../src/picture/svg.ts';

/** Decimals that a path's text keeps; as many as `attrText` gives a number. */
const LONG = /\d+\.\d{3,}/g;
const shortened = (d: string): string => d.replace(LONG, (n) => String(Math.round(Number(n) * 100) / 100));

/** A colour stays a role, as an entity: two roles of one colour differ in the file, and any viewer draws it. */
const role = (colour: string): string => (isToken(colour) ? `&${colour};` : escaped(colour));

/** In the order of their names, so that a diff tells of a picture and not of how its code is written. */
const sorted = (all: Attrs): [string, string | number][] =>
  Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));

function attrs(all: Attrs): string[] {
  return sorted(all).map(([name, value]) => {
    const text = attrText(name, value, (colour) => colour);
    if (isPaint(name)) return `${name}="${role(text)}"`;
    return `${name}="${escaped(name === 'd' ? shortened(text) : text)}"`;
  });
}

/** How a mark looks while it is absent, unless that is what `absent` assumes: no opacity. */
function fromText({ from }: Mark): string[] {
  if (!from || (Object.keys(from).length === 1 && from['opacity'] === 0)) return [];
  const texts = sorted(from).map(([name, value]) => {
    const text = attrText(name, value, (colour) => colour);
    return `${name} ${name === 'd' ? shortened(text) : text}`;
  });
  return [`data-from="${escaped(texts.join('; '))}"`];
}

/** One mark a line, a space deeper than its parent, so that a diff shows which marks changed. */
function lines(m: Mark, depth: number, more: readonly string[] = []): string[] {
  const indent = ' '.repeat(depth);
  const own = depth ? [`data-key="${escaped(m.key)}"`] : [];
  const start = `${indent}<${[m.tag, ...own, ...attrs(m.attrs), ...fromText(m)].join(' ')}`;
  if (m.text !== undefined) return [`${start}>${escaped(m.text)}</${m.tag}>`];
  if (!m.children.length && !more.length) return [`${start}/>`];
  return [`${start}>`, ...more, ...m.children.flatMap((c) => lines(c, depth + 1)), `${indent}</${m.tag}>`];
}

/**
 * A picture as a file that any viewer opens: on paper, in the colours of day. It holds all that a
 * picture is, so also each mark's key and how it looks while absent (`data-from`).
 * @param colours `#rrggbb` by role
 */
export function snapshotFile(picture: Picture, colours: Readonly<Record<Token, string>>): string {
  const { width, height } = extent(picture);
  const root = {
    ...picture,
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...picture.attrs,
      'font-family': "'Source Sans 3', 'Noto Sans TC', sans-serif",
    },
  };
  const paper = ` <rect width="${width}" height="${height}" fill="&paper;"/>`;
  const body = lines(root, 0, [paper]);
  const text = body.join('\n');
  const entities = TOKENS.filter((t) => text.includes(`&${t};`)).map((t) => `<!ENTITY ${t} "${colours[t]}">`);
  return ['<!DOCTYPE svg [', ...entities, ']>', ...body, ''].join('\n');
}
