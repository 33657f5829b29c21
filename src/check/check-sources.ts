import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { addressFault, pageOf } from './source-addresses.ts';

/** Whether a file of the ledger or of the data has an id in it: an entry with a mistake is none, and names it still. */
const isNamed = (id: string, { texts }: Content): boolean =>
  Object.entries(texts).some(
    ([file, text]) =>
      /^content\/(claims|data)\//.test(file) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text),
  );

/**
 * What is wrong with a list of sources as a list: one that nothing rests on, two of one page, days to come,
 * and addresses that lead nowhere or that anybody on the way can change.
 * @param today as `2026-11-26`; @param others ids that charts and playgrounds name
 */
export function sourceProblems(content: Content, today: string, others: readonly string[]): Problem[] {
  const file = 'content/sources.yaml';
  const cells = [...content.data.values()].flatMap(({ columns, rows }) =>
    Object.entries(columns).flatMap(([name, { references, separator }]) =>
      references === 'sources'
        ? rows.flatMap((row) =>
            separator === undefined ? [String(row[name])] : String(row[name]).split(separator),
          )
        : [],
    ),
  );
  const used = new Set([
    ...[...content.claims.values()].flatMap(({ sources }) => sources),
    ...[...content.data.values()].flatMap(({ sources }) => sources),
    ...[...cells, ...others],
  ]);
  const seen = new Map<string, string>();
  return [...content.sources.values()].flatMap(({ id, title, url, http, date }): Problem[] => {
    const at = (key: string) => ({ file, ...content.sourceAt(id, [key]) });
    const problems: Problem[] = [];
    const key = url === undefined ? undefined : pageOf(url);
    const before = key === undefined ? undefined : seen.get(key);
    if (key !== undefined) seen.set(key, before ?? id);
    if (before !== undefined)
      problems.push({
        ...{ ...at('id'), rule: 'duplicate-source' },
        message: `the source "${id}" is the page of "${before}": name that one, and take this one out.`,
      });
    else if (!used.has(id) && !isNamed(id, content))
      problems.push({
        ...{ ...at('id'), rule: 'unused-source', misses: { in: 'content/', name: id } },
        message: `the source "${id}" is named by no claim, no data set and no chart: name it where it was used, or take it out.`,
      });
    if (date !== undefined && date > today)
      problems.push({
        ...{ ...at('date'), rule: 'future-date' },
        message: `date ${date} is still to come: write the day on which it was published.`,
      });
    if (/^(?:https?:\/\/|www\.)\S+$/i.test(title))
      problems.push({
        ...{ ...at('title'), rule: 'source-address' },
        message: `title "${title}" is an address: write the page’s own title, or say what it is about.`,
      });
    const fault = url === undefined ? undefined : addressFault(url);
    if (fault !== undefined)
      problems.push({ ...at('url'), rule: 'source-address', message: `"${url}" ${fault}.` });
    if (fault === undefined && url?.startsWith('http:') && !http)
      problems.push({
        ...{ ...at('url'), rule: 'https' },
        message: `"${url}" can be changed by anybody on the way: write https:// or, if the page is nowhere else, http: true below it.`,
      });
    if (http && !url?.startsWith('http:'))
      problems.push({
        ...{ ...at('http'), rule: 'https' },
        message: 'is for an address with http:// alone: take it out.',
      });
    return problems;
  });
}
