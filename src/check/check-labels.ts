import type { Labels } from '../kit/chart/labels.ts';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { WrittenWords } from '../data/words.ts';
import { slotsOf } from '../i18n/fill.ts';
import { compared } from './names.ts';

/** Slots as an editor writes them, whether or not a language may leave them out: `{name}, {metres}`. */
export const bracedSlots = (slots: readonly string[]): string =>
  slots.map((slot) => `{${slot.replace('?', '')}}`).join(', ');

/** What is wrong with the slots of one label. */
function slotMistakes(key: string, text: string, slots: readonly string[]): string[] {
  const known = slots.map((slot) => slot.replace('?', ''));
  const used = slotsOf(text);
  const filled = known.length ? `it fills ${bracedSlots(slots)}` : 'it fills none';
  const { pairs, missing, extra } = compared(known, [...used]);
  const lacking = missing.filter((name) => slots.includes(name));
  return [
    ...[...pairs.map(([, name]) => name), ...extra].map(
      (name) =>
        `the label "${key}" has a slot {${name}} that the chart does not fill; ${filled}.${nearest(name, known)}`,
    ),
    ...lacking.map((name) => `the label "${key}" lacks the slot {${name}}, which the chart fills.`),
  ];
}

/**
 * What is wrong with the slots of a chart's labels in one language, each at its line.
 * @param file the words' file; @param part where they stand in it; @param labels what the chart declares of them
 */
export const labelProblems = (
  file: string,
  words: WrittenWords,
  part: 'labels' | 'playground',
  labels: Labels,
  content: Content,
): Problem[] =>
  Object.entries(labels).flatMap(([key, slots]) => {
    const text = words[part][key];
    const place = content.valueAt(file, [part, key]);
    return text === undefined
      ? []
      : slotMistakes(key, text, slots).map((message) => ({ file, ...place, rule: 'label-slots', message }));
  });
