import type { Problem } from '../data/problem.ts';

/** How many problems of one file are told in full: whoever has mended these has often mended the rest. */
const MOST = 10;

/** Sets a text in a look of terminals; gives it back as it is where there is none. */
export type Style = (look: 'bold' | 'cyan' | 'dim' | 'red', text: string) => string;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const place = ({ file, line, column }: Problem): string =>
  [file, line, line && column].filter((part) => part !== undefined).join(':');

/**
 * Problems as a compiler tells them, file by file: `content/en/cover.mdx:3:1 what is wrong [rule]`.
 * @param problems in order; @param style plain unless given
 */
export function asText(problems: readonly Problem[], style: Style = (_, text) => text): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  const groups = [...files].map(([file, all]) => {
    const lines = all
      .slice(0, MOST)
      .map((p) => `${style('cyan', place(p))} ${p.message} ${style('dim', `[${p.rule}]`)}`);
    const rest = all.length - MOST;
    return [...lines, ...(rest > 0 ? [style('dim', `${file}: and ${rest} more.`)] : [])].join('\n');
  });
  const sum = `content: ${count(problems.length, 'thing')} to mend in ${count(files.size, 'file')}.`;
  const help = 'docs/rules/ has a page on each rule in brackets, with an example.';
  return [...groups, `${style('bold', style('red', sum))} ${help}`].join('\n\n');
}

/** Problems for programs: all of them, with the names that `Problem` has. */
export const asJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map(({ file, line, column, rule, message }) => ({ file, line, column, rule, message })),
    null,
    2,
  );

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string | number): string =>
  escaped(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as GitHub's annotations, which stand beside the lines of a pull request. */
export const asGithub = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, line, column, rule, message }) => {
      const properties = Object.entries({ file, line, col: line && column, title: rule })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${inProperty(value)}`]))
        .join(',');
      return `::error ${properties}::${escaped(message)}`;
    })
    .join('\n');
