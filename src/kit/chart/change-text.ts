/** The sentence about what a reader's setting changed: the values after it fill its slots, those before it `was-…`. */
import type { Lang } from '../../i18n/lang.ts';
import type { SlotValues } from './slots.ts';
import type { Change } from '../../data/words.ts';
import { printSlot, replaceSlots } from './slot-text.ts';

/** What was set, as one phrase: `Weight of one chip: 3 → 1.84 kg`. */
export const CHANGES = 'changes';
export const BEFORE = 'was-';

/**
 * @param unknown is called with the name of a slot that nothing fills; nothing is written in its place
 * @throws a sentence for a format that there is not
 */
export function fillChanged(
  text: string,
  changes: string,
  { before, after }: { readonly before: SlotValues; readonly after: SlotValues },
  lang: Lang,
  unknown?: (name: string) => void,
): string {
  return replaceSlots(text, (name, format) => {
    if (name === CHANGES) return changes;
    const value = name.startsWith(BEFORE) ? before[name.slice(BEFORE.length)] : after[name];
    if (value) return printSlot(value, format, lang);
    unknown?.(name);
    return '';
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
