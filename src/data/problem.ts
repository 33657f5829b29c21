import leven from 'leven';
import type { RuleId } from './rule-ids.ts';

/** Something an editor can mend: where it is, what was found and what would be right. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  /** The rule that was broken; docs/rules has its page. */
  readonly rule: RuleId;
  /** Whether the file can't be read at all. */
  readonly unreadable?: boolean;
  /** What it did not find, so that it is not told where that stands in a file that can't be read. */
  readonly misses?: Missed | readonly Missed[];
  /** Where the same slip makes other numbers wrong, which are not told of. */
  readonly echoes?: readonly Echo[];
  /** What another problem says that the same slip has made: `<Term id="moat">`, of a term that is introduced nowhere. */
  readonly echoing?: readonly string[];
  /** Lines in which a problem of another kind explains this one, which is not told then. */
  readonly yieldsTo?: readonly Span[];
  /** Lines whose marks it is about: a slip of a mark in them explains it, and it is not told then. */
  readonly marksIn?: readonly Span[];
}

/** Some lines of a file, the last one with them. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly end: number;
}

/** Some columns of a line. */
export interface Echo {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Something that was not found. */
export interface Missed {
  /** Where it would stand: a file by the beginning of its path. */
  readonly in: string;
  /** What it is called there; nothing if the file itself is missed. */
  readonly name?: string;
}

/** `content/en/chapters/moat.mdx:12:3 …`, as editors and terminals know it. */
export const sentence = ({ file, line, column, message }: Omit<Problem, 'rule'>): string =>
  `${file}${line ? `:${line}${column ? `:${column}` : ''}` : ''} ${message}`;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a file holds nothing but blank lines and comments: nobody can tell what it held, and all of it is missed. */
export const isBlank = (text: string): boolean => /^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text);

/**
 * Problems without those that others are the cause of: what stands in a file that can't be read is missed elsewhere.
 * @param lost what can be made out of such files, by path
 */
export function causes(problems: readonly Problem[], lost: Readonly<Record<string, string>>): Problem[] {
  return problems.filter(({ misses = [] }) => ![misses].flat().some((one) => isLost(one, lost)));
}

/** Whether something that was not found may stand in a file, or an entry, that can't be read. @param lost as for `causes` */
export function isLost({ in: lead, name }: Missed, lost: Readonly<Record<string, string>>): boolean {
  // A number is missed where a name that ends in it is: the 4 of GPT-4.
  const edge = /^[\d.,]+$/.test(name ?? '') ? '\\d' : '\\w-';
  const word =
    name === undefined
      ? /(?:)/
      : // A dash that lost its blank is what made the file unreadable, and no part of the name.
        new RegExp(`(?<=^ *-|(?<![${edge}]))${escaped(name)}(?![${edge}])`, 'm');
  return Object.entries(lost).some(
    ([file, text]) => file.startsWith(lead) && (isBlank(text) || word.test(text)),
  );
}

/** Problems by file and line, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [sentence(problem), problem]));
  const byFile = (a: Problem, b: Problem): number => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1);
  const first = ({ line = 0 }: Problem, other: Problem): number => line - (other.line ?? 0);
  const left = ({ column = 0 }: Problem, other: Problem): number => column - (other.column ?? 0);
  return [...once.values()].sort((a, b) => byFile(a, b) || first(a, b) || left(a, b));
}

/** An error that is a list of problems. It has no stack: whoever made the mistake did not write the code. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(inOrder(problems).map(sentence).join('\n'));
    this.name = 'ContentError';
    this.stack = this.message;
  }
}

/** The valid name that is nearest to what was written. */
export const nearestName = (name: string, valid: Iterable<string>): string | undefined =>
  [...valid].map((v) => ({ v, d: leven(name, v) })).sort((a, b) => a.d - b.d)[0]?.v;

/** Whether a text may be another that was misspelt: two letters changed places, or one is wrong, and others stayed. */
export const isNear = (text: string, other: string): boolean =>
  leven(text, other) <= Math.min(2, text.length - 1, other.length - 1);

/** Whether one text is the other with one letter wrong, left out or put in, or with two neighbours exchanged. */
export function isSlip(text: string, other: string): boolean {
  if (leven(text, other) === 1) return true;
  const i = [...text].findIndex((_, at) => text[at] !== other[at]);
  const turned = text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
  return i >= 0 && text.length === other.length && turned === other;
}

/** The same as a hint; empty if none is near. */
export function nearest(name: string, valid: Iterable<string>): string {
  const best = nearestName(name, valid);
  const isNear = best !== undefined && leven(name, best) <= Math.max(2, name.length / 2, best.length / 2);
  return isNear ? ` Did you mean "${best}"?` : '';
}

/**
 * What a misspelt name stands for: the one that is missing and is written nearly so.
 * @param names those that may stand beside it; @param there those that do
 */
export function meant(name: string, names: readonly string[], there: readonly string[]): string | undefined {
  const missing = names.filter((one) => !there.includes(one));
  // Of two letters every other two are as near: a slip is more likely.
  const slip = missing.find((one) => isSlip(one, name));
  const best = slip ?? nearestName(name, missing);
  return best !== undefined && (slip || leven(best, name) <= name.length / 2) ? best : undefined;
}
