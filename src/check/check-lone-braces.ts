import { placeIn } from '../data/place.ts';
import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { isOfLabels } from './texts.ts';

const OPENS = '“{” opens a slot here, and no “}” closes it';
const CLOSES = '“}” closes a slot here, and no “{” opens it';

const isLoneBrace = ({ rule, message }: Problem): boolean =>
  rule === 'slot' && (message.startsWith(OPENS) || message.startsWith(CLOSES));

/** What a brace without its half makes of the words beside it. */
const OF_SLOTS: ReadonlySet<RuleId> = new Set([
  'bare-number',
  'doubled-word',
  'half-width-mark',
  'label-slots',
  'missing-space',
  'slot',
  'slot-order',
  'slot-twins',
  'slot-unit',
  'typed-space',
  'unpaired-mark',
]);
/** Whether a problem is of words that a brace beside them spoiled. Title and sentence share their slots, and stand in two lines. */
export function isOfLoneBrace(one: Problem, all: readonly Problem[]): boolean {
  const far = OF_SLOTS.has(one.rule) ? 1 : one.rule === 'field-value' ? 0 : -1;
  return (
    !isLoneBrace(one) &&
    all.some(
      (other) =>
        isLoneBrace(other) && other.file === one.file && Math.abs((other.line ?? 0) - (one.line ?? 0)) <= far,
    )
  );
}

/** Where the first brace without its half stands in a text. */
const loneBrace = remembered((text): number | undefined => {
  // Doubled ones are told of as that.
  if (/\{\{|\}\}/.test(text)) return undefined;
  let open: number | undefined;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && open !== undefined) return open;
    if (brace === '}' && open === undefined) return index;
    open = brace === '{' ? index : undefined;
  }
  return open;
}, 5_000);

/** Braces in words of charts and of the furniture one half of which was lost: they would be printed, and no value. */
export const loneBraceProblems = (content: Content): Problem[] =>
  content.yamlScalars().flatMap((scalar): Problem[] => {
    const index = isOfLabels(scalar.file) ? loneBrace(scalar.text) : undefined;
    if (index === undefined) return [];
    const message = `${scalar.text[index] === '{' ? OPENS : CLOSES}: write the other half, or take it out.`;
    return [{ file: scalar.file, ...placeIn(scalar, index), rule: 'slot', message }];
  });
