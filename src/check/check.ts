import type { Content } from '../data/content.ts';
import { NO_LISTS } from '../data/published-lists.ts';
import { inOrder, type Problem } from '../data/problem.ts';
import type { Charts } from '../kit/chart/module.ts';
import type { Chapters } from '../mdx/outline.ts';
import type { Sources } from './chart-source.ts';
import { unlistedNames, unlistedProblems, withNames } from './check-name-list.ts';
import { checkOnce } from './check-once.ts';
import { withGoneRows } from './check-gone-rows.ts';
import { withPublishedTexts } from './check-published-texts.ts';
import { withFoldersOnce } from './check-lost-folders.ts';
import { withLostEntries } from './check-lost-entries.ts';
import { withNamesSpelt } from './check-name-spelling.ts';
import { withPublishedCells } from './check-published-cells.ts';
import { withOddLetters } from './odd-letters.ts';
import { UNPUBLISHED, type Published } from './check-published.ts';

/** The same, of content whose lists have all that they had when they were published. */
function checkListed(
  content: Content,
  chapters: Chapters,
  charts: Charts,
  sources: Sources,
  published: Published,
): Problem[] {
  const problems = checkOnce(content, chapters, charts, sources, published);
  const unlisted = unlistedNames(problems, content);
  if (!unlisted.length) return problems;
  // With the names nothing is told of but what else is wrong.
  const rest = checkOnce(withNames(content, unlisted), chapters, charts, sources, published);
  const own = unlistedProblems(unlisted, content);
  const lines = own.map(({ line }) => line);
  return inOrder([
    ...own,
    ...rest.filter(({ rule, line }) => rule !== 'listed-name' || !lines.includes(line)),
  ]);
}

/**
 * Everything that is wrong with the content, each with its file, its line and what would be right, in the
 * order of files and lines. What is missed for want of a file that can't be read is not told: the file is.
 * @param sources of the charts, to find the line of what they ask for
 * @param published what was ever published and so has to be there, or to leave a trace
 */
export function check(
  content: Content,
  chapters: Chapters,
  charts: Charts,
  sources: Sources = {},
  published: Published = UNPUBLISHED,
): Problem[] {
  const lists = published.lists ?? NO_LISTS;
  const problems = withNamesSpelt(content, chapters, (spelt, read) => {
    const data = published.data ?? {};
    const all = withPublishedTexts(spelt, read, published.texts ?? {}, (straight, whole) =>
      withGoneRows(straight, data, (full) =>
        withPublishedCells(full, data, (cells) =>
          withLostEntries(cells, lists, (one) => checkListed(one, whole, charts, sources, published)),
        ),
      ),
    );
    return withFoldersOnce(all, spelt);
  });
  return withOddLetters(problems);
}
