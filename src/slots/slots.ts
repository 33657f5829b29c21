import { hasSlots, type ChartWithSlots, type SlotValues } from '../kit/chart/slots.ts';
import { formatClaim } from '../i18n/format.ts';
import { nearest } from '../data/problem.ts';
import type { Content } from '../data/content.ts';
import type { Chart, Props } from '../kit/chart/module.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Words } from '../data/words.ts';
import { isSound, rowsOf } from './chart-rows.ts';
import { printSlot, replaceSlots, SLOT } from '../kit/chart/slot-text.ts';

/** A title, unit or sentence: where it stands in its file, and the state whose values fill it. */
export interface Text {
  readonly path: readonly string[];
  readonly text: string;
  readonly state: string;
}

/**
 * The texts that may hold slots. Title and unit stand over all states; the first one fills them. A state
 * that the chart does not have can't fill any: the check tells of its name.
 */
export function textsOf(words: Words, chart: Chart): Text[] {
  const first = chart.states[0] ?? '';
  const known = Object.entries(words.states).filter(([state]) => chart.states.includes(state));
  const ofStates = known.flatMap(([state, { title, sentence }]): Text[] => [
    { path: ['states', state, 'title'], text: title, state },
    { path: ['states', state, 'sentence'], text: sentence, state },
  ]);
  return [
    { path: ['title'], text: words.title, state: first },
    { path: ['unit'], text: words.unit, state: first },
    ...ofStates,
  ];
}

/** A slot that names a claim which the ledger does not have. */
export class UnknownClaim extends Error {
  readonly id: string;
  constructor(id: string, ids: Iterable<string>) {
    super(`the ledger has no claim "${id}".${nearest(id, ids)}`);
    this.id = id;
  }
}

/** Whole slots of a text, as they are written but for their formats: `best`, `claim:agentbench-gpt4`. */
export const slotNames = (text: string): string[] =>
  [...text.matchAll(SLOT)].map(([, name = '', format = '']) => (name === 'claim' ? `claim:${format}` : name));

/** A text without its slots. */
export const withoutSlots = (text: string): string => text.replace(SLOT, ' ');

type Rows = Pick<Content, 'data' | 'problems'>;
const byContent = new WeakMap<Rows, WeakMap<Chart, Map<string, SlotValues | undefined>>>();

/**
 * The values of a state's slots.
 * @param controls what a reader has set; the defaults stand for the rest
 * @returns undefined where the chart can't be drawn from its rows, which the check tells of by itself
 */
export function slotValues(
  chart: Chart,
  content: Rows,
  state: string,
  controls?: Props['controls'],
): SlotValues | undefined {
  if (!hasSlots(chart)) return {};
  if (controls) return reckoned(chart, content, state, controls);
  // Several rules ask for the same values, and some charts take milliseconds for theirs.
  const charts = byContent.get(content) ?? new WeakMap<Chart, Map<string, SlotValues | undefined>>();
  byContent.set(content, charts);
  const states = charts.get(chart) ?? new Map<string, SlotValues | undefined>();
  charts.set(chart, states);
  if (!states.has(state)) states.set(state, reckoned(chart, content, state, {}));
  return states.get(state);
}

function reckoned(
  chart: ChartWithSlots,
  content: Rows,
  state: string,
  controls: NonNullable<Props['controls']>,
): SlotValues | undefined {
  if (!isSound(chart, content) || chart.data.some((name) => !content.data.has(name))) return undefined;
  try {
    return chart.slots({ data: rowsOf(chart, content), state, controls });
  } catch {
    return undefined;
  }
}

/** What a claim of the ledger prints. @throws a sentence where it has nothing to print */
function printClaim(id: string, claims: Content['claims'], lang: Lang): string {
  const claim = claims.get(id);
  if (!claim) throw new UnknownClaim(id, claims.keys());
  const printed = formatClaim(claim, lang);
  if (!printed) throw new Error(`the claim "${id}" has no value to print.`);
  return printed;
}

/** A text with the slots for claims filled, and the others as they are. @throws what `fillText` throws of claims */
export const fillClaims = (text: string, claims: Content['claims'], lang: Lang): string =>
  replaceSlots(text, (name, format) =>
    name === 'claim' ? printClaim(format, claims, lang) : `{${name}${format && `:${format}`}}`,
  );

/**
 * A text with its slots filled.
 * @throws a sentence for a slot, a claim or a format that there is not
 */
export function fillText(text: string, values: SlotValues, claims: Content['claims'], lang: Lang): string {
  return replaceSlots(text, (name, format) => {
    if (name === 'claim') return printClaim(format, claims, lang);
    const value = values[name];
    // An empty cell fills nothing, though its column may hold numbers.
    if (value && (value.value as unknown) !== null) return printSlot(value, format, lang);
    const known = Object.keys(values).filter((key) => values[key]);
    const there = known.length ? `it fills ${known.map((key) => `{${key}}`).join(', ')}` : 'it fills none';
    throw new Error(`{${name}} is a slot that the chart does not fill; ${there}.${nearest(name, known)}`);
  });
}
