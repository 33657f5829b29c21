// Over 150 lines: one list held against all texts in both directions, since a misspelt name is missing in one and unused in the other.
import type { Content } from '../data/content.ts';
import { rememberedLast } from '../data/remember.ts';
import { isSlip, type Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';

const LIST = 'content/names.yaml';

const lastJoined = rememberedLast<string>();
/** A file's text with its lines joined. */
const joined = (file: string, text: string): string =>
  lastJoined(file, text, () => text.replace(/\s+/g, ' '));

/** All texts of the essay beside the list itself, their lines joined as YAML joins them. */
const allTexts = ({ texts, lost }: Content): string[] =>
  [...Object.entries(texts), ...Object.entries(lost)].flatMap(([file, text]) =>
    file === LIST ? [] : joined(file, text),
  );

const at = (content: Content, name: string): Pick<Problem, 'file' | 'line' | 'column'> => ({
  file: LIST,
  ...content.valueAt(LIST, [content.names.lastIndexOf(name)]),
});

/** Names that stand in no text: whoever misspells one frees nothing, and is told of nothing else. */
export function nameListProblems(content: Content): Problem[] {
  const all = allTexts(content);
  const listed = new Set(content.names);
  return [...listed].flatMap((name): Problem[] => {
    if (content.names.indexOf(name) < content.names.lastIndexOf(name))
      return [
        { ...at(content, name), rule: 'listed-name', message: `"${name}" is listed twice: take one away.` },
      ];
    const message = `"${name}" stands in no text: mend its spelling, or take it away.`;
    const misses = { in: 'content/', name };
    return all.some((text) => text.includes(name))
      ? []
      : [{ ...at(content, name), rule: 'listed-name', message, misses }];
  });
}

/** What says that something is gone, in which a name may have stood. */
const GONE: readonly RuleId[] = [
  'chart-names',
  'chart-rows',
  'cut-file',
  'listed-id',
  'lost-row',
  'missing-field',
  'missing-file',
];

/** Problems without names that no text has, where a text is gone or can’t be read, and without sources that no file names. */
export function withNamesOfAll(problems: readonly Problem[]): Problem[] {
  const isGone = problems.some(({ rule, unreadable }) => unreadable === true || GONE.includes(rule));
  const isFileGone = problems.some(({ rule }) => rule === 'missing-file');
  return problems.filter(
    ({ rule, misses }) =>
      !(isGone && rule === 'listed-name' && misses !== undefined) &&
      !(isFileGone && rule === 'unused-source'),
  );
}

/** A name that is not listed, in how many files, where first, and the one of the list that is a slip of it. */
export interface Unlisted {
  readonly name: string;
  readonly files: number;
  readonly where: string;
  readonly listed?: string;
}

const LATIN = '\\p{Script=Latin}';
/** What of a text was read as a number outside of a claim: a word with a digit in it, and a name before it. */
const tokenAround = (number: string): RegExp => {
  const digits = number.replace(/\./g, '\\.');
  const before = `(?:\\p{Lu}[${LATIN}\\d.+-]* )?[${LATIN}\\d.+-]*(?<!\\d)`;
  return new RegExp(`${before}${digits}(?!\\d)[${LATIN}\\d+-]*(?:\\.\\p{Lu}+)?`, 'gu');
};

/** What says where a number stands that a name may have. */
const OUTSIDE: readonly RuleId[] = ['number-outside-claim', 'bare-number'];
const OF_NUMBERS: readonly RuleId[] = [...OUTSIDE, 'number-twins', 'number-word-twins'];

/** Names of which some misspelt one of the list is a slip, as they stand around a place. */
function misspeltOf(around: string, unused: readonly string[]): { name: string; listed: string } | undefined {
  for (const listed of unused)
    for (let start = 0; start < around.length; start++)
      for (const length of [listed.length - 1, listed.length, listed.length + 1]) {
        const name = around.slice(start, start + length);
        if (name.length > 2 && isSlip(name, listed)) return { name, listed };
      }
  return undefined;
}

/** How many names are gone at once where the end of the list was cut off: nobody knows then which others are. */
const CUT = 3;
/**
 * Names of which many files have the number outside of a claim, and the list has not: it is the list that lacks them,
 * and not all of those that are wrong.
 * @param problems of the check, without these names
 */
export function unlistedNames(problems: readonly Problem[], content: Content): Unlisted[] {
  const unused = problems.flatMap(({ rule, line }) => {
    const name = content.names.find((one) => at(content, one).line === line);
    return rule === 'listed-name' && name !== undefined ? [name] : [];
  });
  const found = new Map<string, { files: Set<string>; first: Problem; listed?: string }>();
  for (const problem of problems) {
    const { file, line = 1, column = 1, rule, misses = [] } = problem;
    if (!OF_NUMBERS.includes(rule)) continue;
    const lines = (content.texts[file] ?? '').split('\n').slice(line - 1, line + 5);
    const text = lines.join(' ').replace(/\{[^{}]*\}/g, (slot) => ' '.repeat(slot.length));
    const number = [misses].flat().find(({ in: lead }) => lead === 'content/names.')?.name ?? '';
    const tokens = number && OUTSIDE.includes(rule) ? [...text.matchAll(tokenAround(number))] : [];
    const around =
      tokens.find(({ 0: one, index }) => index < column && column <= index + one.length) ??
      tokens.find(({ index }) => index >= column);
    const isName = around !== undefined && new RegExp(LATIN, 'u').test(around[0]);
    const token = isName ? around[0] : '';
    const start = isName ? around.index : column - 1;
    // Where its dash was indented, a name is a part of the one before it.
    const whole = token ? unused.find((one) => one.includes(token)) : undefined;
    const slip = whole
      ? { name: token, listed: whole }
      : misspeltOf(text.slice(Math.max(0, start - 20), start + token.length + 20), unused);
    const name = slip?.name ?? token;
    if (!name || content.names.includes(name)) continue;
    const { files, first } = found.get(name) ?? { files: new Set<string>(), first: problem };
    found.set(name, { files: files.add(file), first, ...(slip && { listed: slip.listed }) });
  }
  const all = [...found].map(([name, { files, first, listed }]): Unlisted => {
    const where = `${first.file}:${first.line}:${first.column}`;
    return { name, files: files.size, where, ...(listed !== undefined && { listed }) };
  });
  // One file alone may have a number that no name is around; beside names that many have, it is one of them.
  const isCertain = ({ files, listed }: Unlisted): boolean => files > 1 || listed !== undefined;
  return all.length >= CUT && all.some(isCertain) ? all : all.filter(isCertain);
}

const isCut = (unlisted: readonly Unlisted[]): boolean =>
  unlisted.filter(({ listed }) => listed === undefined).length >= CUT;

/** The content as it would be with some names in its list. */
export function withNames(content: Content, unlisted: readonly Unlisted[]): Content {
  const names = [...content.names, ...unlisted.map(({ name }) => name)];
  return { ...content, names, ...(isCut(unlisted) && { lost: { ...content.lost, [LIST]: '' } }) };
}

/** What is told of names that are not listed: all in one place, or each at the one that is a slip of it. */
export function unlistedProblems(unlisted: readonly Unlisted[], content: Content): Problem[] {
  const slips = unlisted.flatMap(({ name, where, listed }): Problem[] => {
    const message = `"${listed}" stands in no text, and "${name}" does (${where}): one of them is misspelt.`;
    return listed === undefined ? [] : [{ ...at(content, listed), rule: 'listed-name', message }];
  });
  const gone = unlisted.filter(({ listed }) => listed === undefined);
  const [first] = gone;
  if (!first) return slips;
  const line = (content.texts[LIST] ?? '').trimEnd().split('\n').length;
  const some = gone.slice(0, 3).map(({ name }) => `"${name}"`);
  const names = `${some.join(', ')}${gone.length > some.length ? ' …' : ''}`;
  const message = `has no ${names}, and several files have the number of it outside of a claim (${first.where}): put what is missing back into the list, or set each number in a claim.`;
  return [...slips, { file: LIST, line, column: 1, rule: 'listed-name', message }];
}
