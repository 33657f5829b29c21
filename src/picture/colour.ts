/** The colour roles of the house. A picture names a role; who shows it says what it looks like. */
export const TOKENS = [
  'paper',
  'paper-2',
  'ink',
  'ink-2',
  'line',
  'cinnabar',
  'indigo',
  'llama',
  'falcon',
  'money',
  'mute',
  'confirmed',
  'nuanced',
  'wrong',
  'opinion',
  'unverified',
] as const;
export type Token = (typeof TOKENS)[number];

const tokens: ReadonlySet<string> = new Set(TOKENS);
export const isToken = (value: unknown): value is Token => tokens.has(String(value));

/** Attributes that hold a colour. */
export const isPaint = (name: string): boolean => name === 'fill' || name === 'stroke';

/**
 * A colour on the way from one role to another, as plain data: `a>b@0.25`.
 * It stays a name, since only the one who shows it knows what either role looks like.
 */
export const blend = (a: string, b: string, t: number): string =>
  `${a.split('>')[0]}>${b}@${Math.round(t * 1000) / 1000}`;

/** Splits a colour into its roles: `{ a, b, t }`; a plain role has `b` equal to `a` and `t` 0. */
export function parts(colour: string): { a: string; b: string; t: number } {
  const [a = '', rest] = colour.split('>');
  if (rest === undefined) return { a, b: a, t: 0 };
  const [b = a, t = '0'] = rest.split('@');
  return { a, b, t: Number(t) };
}

/** A role as a CSS variable, for pictures inside a page; `none` and the like pass. */
export function cssInk(colour: string): string {
  const { a, b, t } = parts(colour);
  const one = (name: string): string => (isToken(name) ? `var(--${name})` : name);
  return a === b ? one(a) : `color-mix(in srgb, ${one(b)} ${Math.round(t * 1000) / 10}%, ${one(a)})`;
}
