/** The sentence about what a reader's setting changed: the values after it fill its slots, those before it `was-…`. */
import type { Lang } from '../../i18n/lang.ts';
import type { SlotValues } from './slots.ts';
import type { Change } from '../../data/words.ts';
import { printSlot, replaceSlots } from './slot-text.ts';

/** What was set, as one phrase: `Weight of one chip: 3 → 1.84 kg`. */
export const CHANGES = 'changes';
const BEFORE = 'was-';

/** @throws a sentence for a slot that nothing fills, and for a format that there is not */
export function fillChanged(
  text: string,
  changes: string,
  { before, after }: { readonly before: SlotValues; readonly after: SlotValues },
  lang: Lang,
): string {
  return replaceSlots(text, (name, format) => {
    if (name === CHANGES) return changes;
    const value = name.startsWith(BEFORE) ? before[name.slice(BEFORE.length)] : after[name];
    if (value) return printSlot(value, format, lang);
    const known = Object.keys(after).filter((key) => after[key]);
    throw new Error(
      `{${name}} is a slot that nothing fills; there are {${CHANGES}} and, each also with “${BEFORE}” before it, ${known.map((key) => `{${key}}`).join(', ')}.`,
    );
  });
}

/** Which of the three sentences fits. */
export const changeOf = (before: number, after: number): Change =>
  after > before ? 'more' : after < before ? 'less' : 'same';

/** The state whose values tell what changed: the one that shows, if it knows the result, else the last that does. */
export const stateWithResult = <V extends SlotValues>(
  states: readonly string[],
  shown: string,
  result: string,
  values: (state: string) => V,
): string => [shown, ...[...states].reverse()].find((state) => values(state)[result] !== undefined) ?? shown;
