import { interpolateString } from 'd3-interpolate';
import { blend, isPaint } from './colour.ts';
import { absent, type Attrs, type Mark } from './mark.ts';

/** A mark at a share of the way; `push` weighs the drift (see `between`). */
export type At<T> = (t: number, push?: number) => T;

/** What an attribute means where it isn't written. */
const DEFAULTS: Attrs = { opacity: 1, 'stroke-width': 1, 'fill-opacity': 1, 'stroke-opacity': 1, rx: 0 };

/** Two marks are the same thing if they share key, tag and words; changed words cross-fade. */
const who = (m: Mark): string => `${m.tag} ${m.key} ${m.text ?? ''}`;

function value(
  name: string,
  p: string | number,
  q: string | number,
  drift: number,
): At<string | number> | undefined {
  if (typeof p === 'number' && typeof q === 'number')
    return p === q && !drift ? undefined : (t, push = 0) => p + (q - p) * t + drift * push;
  if (p === q) return undefined;
  if (isPaint(name)) return (t) => blend(String(p), String(q), t);
  if (name === 'd') return interpolateString(String(p), String(q));
  return undefined;
}

function attrsBetween(a: Attrs, b: Attrs, drift: Attrs | undefined): At<Attrs> | undefined {
  const moving: [string, At<string | number>][] = [];
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const q = b[name] ?? DEFAULTS[name];
    const p = a[name] ?? DEFAULTS[name] ?? q;
    if (p === undefined || q === undefined) continue;
    const f = value(name, p, q, Number(drift?.[name] ?? 0));
    if (f) moving.push([name, f]);
  }
  if (!moving.length) return undefined;
  return (t, push) => {
    const attrs: Record<string, string | number> = { ...b };
    for (const [name, f] of moving) attrs[name] = f(t, push);
    return attrs;
  };
}

/** `undefined` where nothing moves, so that a still branch costs nothing a frame. */
function moving(a: Mark, b: Mark, drift: Mark | undefined): At<Mark> | undefined {
  const attrs = attrsBetween(a.attrs, b.attrs, drift?.attrs);
  const before = new Map(a.children.map((c) => [who(c), c]));
  const speeds = new Map(drift?.children.map((c) => [who(c), c]));
  const after = new Set(b.children.map(who));
  const staying = b.children.map((c) => moving(before.get(who(c)) ?? absent(c), c, speeds.get(who(c))));
  const leaving = a.children
    .filter((c) => !after.has(who(c)))
    .map((c) => moving(c, absent(c), speeds.get(who(c))) ?? (() => absent(c)));
  if (!attrs && !leaving.length && staying.every((f) => !f)) return undefined;
  return (t, push) => ({
    ...b,
    ...(attrs && { attrs: attrs(t, push) }),
    children: [...b.children.map((c, i) => staying[i]?.(t, push) ?? c), ...leaving.map((f) => f(t, push))],
  });
}

/**
 * The picture on the way from one to another.
 * @param a where it starts; @param b where it ends
 * @param drift how far each number of `a` would run on at its own speed within the whole move,
 *   as a picture of differences; weighed by the second argument of the result
 * @returns `t => picture`, `t` from 0 to 1; at 1 (and beyond) it is `b` itself
 */
export function between(a: Mark, b: Mark, drift?: Mark): At<Mark> {
  const f = moving(a, b, drift);
  return (t, push = 0) => (t >= 1 || !f ? b : f(t, push));
}

/**
 * How far every number of a picture would run within a span, at the speed seen between two samples.
 * @param earlier the picture at the earlier sample; @param later at the later one
 * @param span the whole move divided by the time between the samples
 */
export function driftOf(earlier: Mark, later: Mark, span: number): Mark {
  const before = new Map(earlier.children.map((c) => [who(c), c]));
  const attrs: Record<string, number> = {};
  for (const [name, q] of Object.entries(later.attrs)) {
    const p = earlier.attrs[name];
    if (typeof p === 'number' && typeof q === 'number' && p !== q) attrs[name] = (q - p) * span;
  }
  const children = later.children.flatMap((c) => {
    const p = before.get(who(c));
    return p ? [driftOf(p, c, span)] : [];
  });
  return { ...later, attrs, children };
}
