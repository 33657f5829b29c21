import { nearestName } from '../data/problem.ts';
import { SIZES, type SizeName } from '../picture/sizes.ts';

/** What a chart's page can be turned to. `auto`: the size that fits, the colours that the reader has. */
export interface View {
  readonly state: string;
  readonly size: SizeName | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
}
export type Knob = keyof View;
export const VIEW_SIZES = ['auto', ...(Object.keys(SIZES) as SizeName[])] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark'] as const;

/** What an address asked for in vain. */
export interface Unknown<K extends string = Knob> {
  readonly knob: K;
  readonly value: string;
  readonly nearest: string;
}

/** What each knob knows, its default first. */
const known = (states: readonly string[]): [Knob, readonly string[]][] => [
  ['state', states],
  ['size', VIEW_SIZES],
  ['theme', VIEW_THEMES],
];

/**
 * What a query asks of some knobs; where it asks for what is not there, the default stands.
 * @param known what each knob knows, its default first; other keys of the query are not read
 */
export function readKnobs<K extends string>(
  search: string,
  known: readonly (readonly [K, readonly string[]])[],
): { asked: Record<K, string>; unknown: Unknown<K>[] } {
  const query = new URLSearchParams(search);
  const unknown: Unknown<K>[] = [];
  const asked = known.map(([knob, values]) => {
    const value = query.get(knob);
    if (!value || values.includes(value)) return [knob, value || values[0]];
    unknown.push({ knob, value, nearest: nearestName(value, values) ?? '' });
    return [knob, values[0]];
  });
  return { asked: Object.fromEntries(asked) as Record<K, string>, unknown };
}

/**
 * The view that an address asks for; where it asks for what is not there, the default stands.
 * @param search the address's query: `?state=guess&size=m`; @param states the chart's, first the default
 */
export function readView(search: string, states: readonly string[]): { view: View; unknown: Unknown[] } {
  const { asked, unknown } = readKnobs(search, known(states));
  return { view: asked as unknown as View, unknown };
}

/** The query that asks for a view; defaults go without saying, and what else it asked for stays. */
export function writeView(view: View, states: readonly string[], search = ''): string {
  const asked = new URLSearchParams(search);
  for (const [knob, values] of known(states)) {
    // Taken away first, so that one view has one address, whichever way the reader came to it.
    asked.delete(knob);
    if (view[knob] !== values[0]) asked.append(knob, view[knob]);
  }
  const query = asked.toString();
  return query && `?${query}`;
}
