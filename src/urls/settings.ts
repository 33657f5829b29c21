import type { Bounds, Refusal, Values } from '../data/settable.ts';

/* What a reader may set, in an address: `?weight=1.84&sold=300000`. */

/** Why a control does not take a value; nothing where it does. */
export function refusalOf({ least, most, step }: Bounds, value: number): Refusal | undefined {
  if (!Number.isFinite(value)) return 'number';
  if (value < least || value > most) return 'range';
  const steps = (value - least) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? undefined : 'step';
}

/** A number as a reader types it: with commas between thousands, with the digits of a Chinese keyboard. */
export function readNumber(typed: string): number {
  const plain = typed.normalize('NFKC').trim().replaceAll(',', '');
  return /^[-−]?\d*\.?\d+$/.test(plain) ? Number(plain.replace('−', '-')) : NaN;
}

/** A value that an address asks for and that was not taken. */
export interface Refused {
  readonly control: string;
  readonly value: string;
  readonly why: Refusal;
}

/** What an address sets; where it asks for what can't be, the default stands. Keys of others are not read. */
export function readSettings(
  search: string,
  controls: Readonly<Record<string, Bounds>>,
): { values: Values; refused: Refused[] } {
  const query = new URLSearchParams(search);
  const refused: Refused[] = [];
  const values = Object.entries(controls).map(([control, bounds]) => {
    const value = query.get(control);
    const set = value === null ? bounds.default : readNumber(value);
    const why = refusalOf(bounds, set);
    if (why) refused.push({ control, value: value ?? '', why });
    return [control, why ? bounds.default : set];
  });
  return { values: Object.fromEntries(values) as Values, refused };
}

/**
 * The query that asks for some settings: none of them where all are at their defaults, else every one, so that it
 * means the same when a default changes. What else the query asks for stays.
 */
export function writeSettings(
  values: Values,
  controls: Readonly<Record<string, Bounds>>,
  search = '',
): string {
  const query = new URLSearchParams(search);
  const isSet = Object.entries(controls).some(([control, bounds]) => values[control] !== bounds.default);
  for (const control of Object.keys(controls)) {
    query.delete(control);
    if (isSet) query.append(control, String(values[control]));
  }
  const text = query.toString();
  return text && `?${text}`;
}
