import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';

/** What a slip of another kind makes of the spaces and words around it. */
const OF_SPACES: ReadonlySet<RuleId> = new Set(['missing-space', 'space-before-mark', 'sentence-start']);
/** Slips that do: a mark without its half, a character that is not seen, a tag that closes too early. */
const CAUSES: ReadonlySet<RuleId> = new Set([
  'unpaired-mark',
  'hidden-character',
  'unknown-component',
  'claim-without-value',
  'passage-marks',
]);
const TAKE_ENDS: ReadonlySet<RuleId> = new Set(['component-place', 'heading-space']);
/** What is wrong with a number, which may be so for the sake of another one. */
const OF_NUMBERS: ReadonlySet<RuleId> = new Set([
  'number-in-claim',
  'number-order',
  'number-twins',
  'number-word-in-claim',
  'value-in-finding',
]);
/** How far from its cause a space may be, in characters. */
const NEAR = 40;
/** A mark that is written wrong has as many parts. */
const PARTS = 4;

/** Whether a problem stands where another one says that its slip is found once more. */
const isEcho = (one: Problem, { echoes = [] }: Problem): boolean =>
  !one.echoes &&
  echoes.some(
    ({ file, line, from, to }) =>
      file === one.file && line === one.line && from <= (one.column ?? 0) && (one.column ?? 0) <= to,
  );

/** Problems without those that another one on the same line has made: whoever mends that, mends them. */
export const withoutFollowOns = (problems: readonly Problem[]): Problem[] =>
  problems.filter((one, i) => {
    const isBeside = (other: Problem, most: number): boolean =>
      other !== one &&
      other.file === one.file &&
      other.line === one.line &&
      Math.abs((other.column ?? 0) - (one.column ?? 0)) <= most;
    if (OF_NUMBERS.has(one.rule) && problems.some((other) => other !== one && isEcho(one, other)))
      return false;
    if (OF_SPACES.has(one.rule))
      return !problems.some((other) => CAUSES.has(other.rule) && isBeside(other, NEAR));
    // A component that is no part of a sentence takes its end away; a heading that is none has had no end.
    if (one.rule === 'sentence-end')
      return !problems.some((other) => TAKE_ENDS.has(other.rule) && isBeside(other, Infinity));
    if (one.rule === 'three-dots')
      return !problems.slice(0, i).some((other) => other.rule === one.rule && isBeside(other, PARTS));
    return true;
  });
