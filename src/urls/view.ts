import { nearestName } from '../data/problem.ts';
import { SIZES, type SizeName } from '../picture/sizes.ts';

/** What a chart's page can be turned to. `auto`: the size that fits, the colours that the reader has. */
export interface View {
  readonly state: string;
  readonly size: SizeName | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
}
export type Setting = keyof View;
export const VIEW_SIZES = ['auto', ...(Object.keys(SIZES) as SizeName[])] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark'] as const;

/** What an address asks for that is not there. */
export interface Unknown<K extends string = Setting> {
  readonly setting: K;
  readonly value: string;
  readonly nearest: string;
}

/** The values of each setting, its default first. */
const known = (states: readonly string[]): [Setting, readonly string[]][] => [
  ['state', states],
  ['size', VIEW_SIZES],
  ['theme', VIEW_THEMES],
];

/**
 * What a query asks of some settings; where it asks for what is not there, the default stands.
 * @param known the values of each setting, its default first; other keys of the query are not read
 */
export function readSettings<K extends string>(
  search: string,
  known: readonly (readonly [K, readonly string[]])[],
): { chosen: Record<K, string>; unknown: Unknown<K>[] } {
  const query = new URLSearchParams(search);
  const unknown: Unknown<K>[] = [];
  const chosen = known.map(([setting, values]) => {
    const value = query.get(setting);
    if (!value || values.includes(value)) return [setting, value || values[0]];
    unknown.push({ setting, value, nearest: nearestName(value, values) ?? '' });
    return [setting, values[0]];
  });
  return { chosen: Object.fromEntries(chosen) as Record<K, string>, unknown };
}

/**
 * The view that an address asks for; where it asks for what is not there, the default stands.
 * @param search the address's query: `?state=guess&size=m`; @param states the chart's, first the default
 */
export function readView(search: string, states: readonly string[]): { view: View; unknown: Unknown[] } {
  const { chosen, unknown } = readSettings(search, known(states));
  return { view: chosen as unknown as View, unknown };
}

/** The query that asks for a view; defaults go without saying, and what else it asked for stays. */
export function writeView(view: View, states: readonly string[], search = ''): string {
  const params = new URLSearchParams(search);
  for (const [setting, values] of known(states)) {
    // Taken away first, so that one view has one address, whichever way the reader came to it.
    params.delete(setting);
    if (view[setting] !== values[0]) params.append(setting, view[setting]);
  }
  const query = params.toString();
  return query && `?${query}`;
}
