import type { Labels } from '../kit/chart/labels.ts';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { Words } from '../data/words.ts';
import { slotsOf } from '../i18n/fill.ts';

const listed = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** What is wrong with the slots of one label. */
function ofSlots(key: string, text: string, slots: readonly string[]): string[] {
  const known = slots.map((slot) => slot.replace('?', ''));
  const used = slotsOf(text);
  const filled = known.length ? `it fills ${listed(known)}` : 'it fills none';
  const extra = [...used].filter((name) => !known.includes(name));
  const missing = slots.filter((slot) => !slot.endsWith('?') && !used.has(slot));
  return [
    ...extra.map(
      (name) =>
        `the label "${key}" has a slot {${name}} that the chart does not fill; ${filled}.${nearest(name, known)}`,
    ),
    ...missing.map((name) => `the label "${key}" lacks the slot {${name}}, which the chart fills.`),
  ];
}

/**
 * What is wrong with the labels of one chart in one language, each at its line.
 * @param file the words' file; @param labels what the chart declares
 */
export function ofLabels(file: string, words: Words, labels: Labels, content: Content): Problem[] {
  const at = (key: string, message: string): Problem => ({
    file,
    line: content.lineOf(file, ['labels', key]),
    message,
  });
  const missing = Object.keys(labels).filter((key) => !(key in words.labels));
  const extra = Object.keys(words.labels).filter((key) => !(key in labels));
  return [
    ...missing.map((key) => {
      const slots = (labels[key] ?? []).map((slot) => slot.replace('?', ''));
      return at(
        key,
        `has no label "${key}"${slots.length ? ` (with ${listed(slots)})` : ''}, which the chart writes.`,
      );
    }),
    ...extra.map((key) =>
      at(
        key,
        `the label "${key}" is none of the chart’s.${nearest(key, missing.length ? missing : Object.keys(labels))}`,
      ),
    ),
    ...Object.entries(words.labels).flatMap(([key, text]) =>
      ofSlots(key, text, labels[key] ?? []).flatMap((message) => (key in labels ? [at(key, message)] : [])),
    ),
  ];
}
