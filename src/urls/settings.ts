import type { Bounds, Refusal, Value, Values } from '../data/settable.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';

/* What a reader may set, in an address: `?weight=1.84&sold=300000`, `?chapter=moat`. */

/** In the essay, where several charts stand on a page, a chart's name stands before its own: `?jumbo.weight=1.84`. */
export const prefixOf = (chart: string): string => `${chart}.`;

/** Why a control does not take a value; nothing where it does. */
export function refusalOf(bounds: Bounds, value: Value): Refusal | undefined {
  if ('options' in bounds) return Object.hasOwn(bounds.options, value) ? undefined : 'option';
  const { least, most, step } = bounds;
  if (typeof value === 'string' || !Number.isFinite(value)) return 'number';
  if (value < least || value > most) return 'range';
  const steps = (value - least) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? undefined : 'step';
}

/** A number as a reader types it: with commas between thousands, with the digits of a Chinese keyboard. */
export function readNumber(typed: string): number {
  const plain = typed.normalize('NFKC').trim().replaceAll(',', '');
  return /^[-−]?\d*\.?\d+$/.test(plain) ? Number(plain.replace('−', '-')) : NaN;
}

/** What a control is asked for, as an address or a field writes it: a number, or the key of an option. */
export const readValue = (bounds: Bounds, text: string): Value =>
  'options' in bounds ? text : readNumber(text);

/** What a reader types into a field, in the unit that stands beside it. */
export const readTyped = (bounds: Bounds, text: string): Value =>
  'options' in bounds ? text : readNumber(text) / (bounds.factor ?? 1);

/** What a value is called, without its unit. */
export const valueText = (bounds: Bounds | undefined, value: Value | undefined, lang: Lang): string =>
  bounds && 'options' in bounds
    ? (bounds.options[String(value)] ?? '')
    : formatNumber(Number(value) * (bounds?.factor ?? 1), lang);

/** A value that an address asks for and that was not taken. */
export interface Refused {
  readonly control: string;
  readonly value: string;
  readonly why: Refusal;
}

/**
 * What an address sets; where it asks for what can't be, the default stands. Keys of others are not read.
 * @param prefix what stands before each key
 */
export function readSettings(
  search: string,
  controls: Readonly<Record<string, Bounds>>,
  prefix = '',
): { values: Values; refused: Refused[] } {
  const query = new URLSearchParams(search);
  const refused: Refused[] = [];
  const values = Object.entries(controls).map(([control, bounds]) => {
    const value = query.get(prefix + control);
    const set = value === null ? bounds.default : readValue(bounds, value);
    const why = refusalOf(bounds, set);
    if (why) refused.push({ control, value: value ?? '', why });
    return [control, why ? bounds.default : set];
  });
  return { values: Object.fromEntries(values) as Values, refused };
}

/** Settings as an editor writes them: `weight=1.84, chapter=moat`. What is not there is an empty text. */
export const parseSet = (text: string): Record<string, Value> =>
  Object.fromEntries(
    text
      .split(',')
      .filter((one) => one.trim())
      .map((one) => {
        const [key = '', value = ''] = one.split('=').map((part) => part.trim());
        const number = Number(value);
        return [key, value === '' || Number.isNaN(number) ? value : number];
      }),
  );

/** Whether anything stands elsewhere than at its default. */
export const isSet = (values: Values, controls: Readonly<Record<string, Bounds>>): boolean =>
  Object.entries(controls).some(([control, bounds]) => values[control] !== bounds.default);

/** Writes every setting into a query, those at their defaults too, so that it means the same when a default changes. */
export function addSettings(query: URLSearchParams, values: Values, prefix = ''): void {
  for (const [control, value] of Object.entries(values)) query.set(prefix + control, String(value));
}

/**
 * The query that asks for some settings: none of them where all are at their defaults, else every one. What else the
 * query asks for stays.
 */
export function writeSettings(
  values: Values,
  controls: Readonly<Record<string, Bounds>>,
  search = '',
  prefix = '',
): string {
  const query = new URLSearchParams(search);
  for (const control of Object.keys(controls)) query.delete(prefix + control);
  if (isSet(values, controls)) addSettings(query, values, prefix);
  const text = query.toString();
  return text && `?${text}`;
}
