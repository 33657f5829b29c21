/** The pages of docs/rules, made of what tests/rules plants. */
import { today } from '../../src/check/check-front.ts';
import { essay } from './essay.ts';
import { planted, plantsOf } from './plant.ts';
import type { Case, Rule } from './rule.ts';
import { toldOf } from './told.ts';

const LANGUAGES: Readonly<Record<string, string>> = { mdx: 'mdx', yaml: 'yaml', csv: 'csv', ts: 'ts' };
/** How many lines of an example are shown. */
const MOST = 12;

/** The lines in which two texts differ, of each. */
function changed(before: string, after: string): { before: string[]; after: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (lines: string[]): string[] => lines.slice(start, lines.length - end).slice(0, MOST);
  return { before: cut(a), after: cut(b) };
}

const block = (file: string, lines: readonly string[]): string => {
  const language = LANGUAGES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? '';
  // A chapter may hold a fence itself.
  return ['````' + language, ...lines, '````'].join('\n');
};

/** A part of a file as an example; what can't be shown is said. */
function shown(file: string, text: string | Uint8Array | undefined, lines: readonly string[]): string {
  if (text === undefined) return `\`${file}\` is not there.`;
  if (typeof text !== 'string') return `\`${file}\` in another encoding.`;
  const isEmpty = lines.every((line) => !line.trim());
  return isEmpty ? `\`${file}\`, without those lines.` : `\`${file}\`\n\n${block(file, lines)}`;
}

function example(rule: Rule, one: Case): { bad: string; good: string } {
  const { files } = planted([{ rule, one }]);
  const parts = [...new Set(plantsOf(one).map(({ file }) => file))].map((file) => {
    const [before, after] = [essay[file], files[file]];
    const isText = typeof after === 'string';
    const lines = changed(before ?? '', isText ? after : '');
    return { bad: shown(file, after, lines.after), good: shown(file, before, lines.before) };
  });
  return { bad: parts.map(({ bad }) => bad).join('\n\n'), good: parts.map(({ good }) => good).join('\n\n') };
}

/** What the check says of a case, as it says it. */
function said(rule: Rule, one: Case): string {
  return block(
    '',
    toldOf(rule, one)
      .filter((problem) => problem.rule === rule.rule)
      .map(({ file, line, column, message }) =>
        // Tomorrow's page is the same.
        `${[file, line, column].filter(Boolean).join(':')} ${message} [${rule.rule}]`.replaceAll(
          today(),
          'YYYY-MM-DD',
        ),
      ),
  );
}

const NOTE = '<!-- Made by `npm run rules` from tests/rules; change it there. -->';

/** A rule's page: what it holds, why, and an example of each from its own test. */
export function pageOf(rule: Rule): string {
  const [first, ...others] = rule.bad;
  const { bad, good } = example(rule, first);
  const more = [...others.map(({ name }) => `- ${name}`)];
  const fine = (rule.good ?? []).map(({ name }) => `- ${name}`);
  return [
    ...[NOTE, `# ${rule.rule}`, rule.holds, `**Why.** ${rule.why}`],
    ...(rule.how ? [`**How to mend it.** ${rule.how}`] : []),
    ...[`## Not so: ${first.name}`, bad, 'The check says:', said(rule, first), '## But so', good],
    ...(more.length ? ['## It also tells of', more.join('\n')] : []),
    ...(fine.length ? ['## It lets be', fine.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all rules. */
export const indexOf = (rules: readonly Rule[]): string =>
  [
    NOTE,
    '# The rules of the check',
    '`npm run check:content` names the rule that was broken in brackets behind each sentence. What each holds, and why:',
    rules.map(({ rule, holds }) => `- [${rule}](${rule}.md): ${holds}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
