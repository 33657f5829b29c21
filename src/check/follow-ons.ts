import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { isOfLoneBrace } from './check-lone-braces.ts';
import { isOfMovedColumn } from './moved-columns.ts';
import { WIDE_HYPHEN } from './lint-look-alikes.ts';

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
  'number-word-twins',
  'value-in-finding',
]);
/** What the digits of a name are taken for that is misspelt. */
const OF_NAMES: ReadonlySet<RuleId> = new Set(['number-outside-claim', 'bare-number']);
/** What is wrong with a paragraph of which another rule tells that it is lost, doubled or out of its place. */
const OF_PARAGRAPHS: ReadonlySet<RuleId> = new Set([
  ...OF_NUMBERS,
  'term-first-use',
  'term-twice',
  'term-twins',
  'unused-claim',
]);
const TELL_OF_PARAGRAPHS: ReadonlySet<RuleId> = new Set(['doubled-text', 'paragraph-twins']);
/** What makes two paragraphs of one, or one of two, or takes one away. */
const MAKE_PARAGRAPHS: ReadonlySet<RuleId> = new Set([
  'code-in-chapter',
  'component-place',
  'doubled-text',
  'empty-step',
  'heading-level',
  'heading-space',
  'image',
  'loose-words',
  'ordered-list',
  'sentence-end',
  'sentence-start',
  'unknown-component',
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

/** Slips after which a paragraph has another claim or link than before, or none. */
const TAKE_MARKS: ReadonlySet<RuleId> = new Set([
  'claim-in-link',
  'claim-without-value',
  'component-attribute',
  'component-place',
  'dead-link',
  'empty-claim',
  'number-in-claim',
  'number-outside-claim',
  'unknown-claim',
  'unknown-component',
]);

/** Problems without those of marks that are lost by something else in the same lines. */
const withoutExplained = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ marksIn = [] }) =>
      !marksIn.some((span) =>
        problems.some(
          ({ rule, file, line = 0 }) =>
            TAKE_MARKS.has(rule) && file === span.file && span.line <= line && line <= span.end,
        ),
      ),
  );

/** Problems without what a lost paragraph makes of the rest, and without lost ones that are lost by something else. */
function withoutLostParagraphs(problems: readonly Problem[]): Problem[] {
  const tellers = problems.filter(({ rule }) => TELL_OF_PARAGRAPHS.has(rule));
  const rest = problems.filter(
    (one) =>
      !OF_PARAGRAPHS.has(one.rule) ||
      !tellers.some(
        (teller) => isEcho(one, teller) || teller.echoing?.some((words) => one.message.includes(words)),
      ),
  );
  const makers = rest.filter(({ rule }) => MAKE_PARAGRAPHS.has(rule));
  return rest.filter(
    ({ yieldsTo = [] }) =>
      !yieldsTo.some((span) =>
        makers.some(({ file, line = 0 }) => file === span.file && span.line <= line && line <= span.end),
      ),
  );
}

/** Problems without those that another one on the same line has made: whoever mends that, mends them. */
export const withoutFollowOns = (problems: readonly Problem[]): Problem[] =>
  withoutExplained(withoutLostParagraphs(problems)).filter((one, i, all) => {
    const isBeside = (other: Problem, most: number): boolean =>
      other !== one &&
      other.file === one.file &&
      other.line === one.line &&
      Math.abs((other.column ?? 0) - (one.column ?? 0)) <= most;
    if (OF_NUMBERS.has(one.rule) && all.some((other) => other !== one && isEcho(one, other))) return false;
    const isOfName = (other: Problem): boolean =>
      (other.rule === 'name-spelling' && isEcho(one, other)) ||
      (other.message.includes(WIDE_HYPHEN) && isBeside(other, 1));
    if (OF_NAMES.has(one.rule) && all.some(isOfName)) return false;
    if (isOfLoneBrace(one, all) || isOfMovedColumn(one, all)) return false;
    const isOfField = ({ rule, file, line }: Problem): boolean =>
      rule === 'unknown-field' && file === one.file && line === one.line;
    if (one.rule === 'straight-quote' && all.some(isOfField)) return false;
    // What it is worth is wrong as well, and the figure that is right is told with that.
    if (one.rule === 'number-form')
      return !all.some((other) => OF_NUMBERS.has(other.rule) && isBeside(other, 0));
    if (OF_SPACES.has(one.rule)) return !all.some((other) => CAUSES.has(other.rule) && isBeside(other, NEAR));
    // A component that is no part of a sentence takes its end away; a heading that is none has had no end.
    if (one.rule === 'sentence-end')
      return !all.some((other) => TAKE_ENDS.has(other.rule) && isBeside(other, Infinity));
    if (one.rule === 'three-dots')
      return !all.slice(0, i).some((other) => other.rule === one.rule && isBeside(other, PARTS));
    return true;
  });
