/** Letters that look Latin and are none, and characters that are not seen, in what is said to be no name of ours. */
import type { Problem } from '../data/problem.ts';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  (text.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
/** Each with the Latin letter that it looks like. */
const CYRILLIC = new Map(pairs('аaеeоoрpсcхxуyіiѕsјjһhԁdкkтtАAВBСCЕEНHКKМMОOРPТTХXУYІIЅSЈJ'));
const GREEK = new Map(pairs('οoαaνvρpυuκkιiτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'));
const UNSEEN = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]/u;

const pointOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is odd about the first character of a name that nobody sees to be another. */
function oddOf(name: string): string | undefined {
  for (const char of name) {
    if (UNSEEN.test(char)) return `It holds ${pointOf(char)}, which is not seen: take it out.`;
    const right = CYRILLIC.get(char) ?? GREEK.get(char);
    if (right === undefined) continue;
    const script = CYRILLIC.has(char) ? 'Cyrillic' : 'Greek';
    return `Its “${char}” (${pointOf(char)}) is a ${script} letter: write “${right}”.`;
  }
  return undefined;
}

/** What a message quotes as it stands in the file. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
/** A name of code or of a list, in which such a letter is a slip; a text may be in any script. */
const isName = (text: string): boolean => text.length <= 60 && !/\p{Script=Han}/u.test(text);

/** Problems of names and values, with what of them is not what it looks like: whoever reads the message sees no slip. */
export const withOddLetters = (problems: readonly Problem[]): Problem[] =>
  problems.map((one) => {
    const names = [...one.message.matchAll(QUOTED)].map(([, name = '']) => name).filter(isName);
    const odd = names.map(oddOf).find((found) => found !== undefined);
    return odd === undefined ? one : { ...one, message: `${one.message} ${odd}` };
  });
