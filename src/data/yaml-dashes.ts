/** Dashes of YAML's lists that lost their blank or their place. */

/** How far a line is indented. */
export const indentOf = (line: string): number => line.search(/\S|$/);

/** A line of a list, as most are, whose dash lost its blank: the parser takes it and those below for one text. */
export function tightDash(text: string, until: number): number | undefined {
  const all = text.split('\n').slice(0, until);
  const isEntry = (line = ''): boolean => /^ *- /.test(line);
  const at = all.findIndex((line) => /^ *-[^\s-]/.test(line));
  return at >= 0 && all.filter(isEntry).some((line) => indentOf(line) === indentOf(all[at] ?? ''))
    ? at + 1
    : undefined;
}

/** What is said of it. */
export const MERGED =
  'this dash is indented further than the one above, so that YAML takes both for one text: begin it where that begins.';
/** The line of an entry of a list that is indented further than the entry above it, a text without quotation marks. */
export function mergedEntry(text: string): number | undefined {
  const all = text.split('\n');
  const at = all.findIndex((line, i) => {
    const before = all[i - 1] ?? '';
    return (
      /^ +- /.test(line) &&
      /^ *- [^\s"'>|{}[\]:#]+[^:"'#]*$/.test(before) &&
      indentOf(line) > indentOf(before)
    );
  });
  return at < 0 ? undefined : at + 1;
}
