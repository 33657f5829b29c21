import type { Problem } from '../data/problem.ts';
import type { Lang } from '../i18n/lang.ts';
import { isJsx } from '../mdx/mdx.ts';
import type { Chapters } from '../mdx/outline.ts';
import { place, walk } from '../mdx/tree.ts';

/** Summaries of what the reader guessed behind the first one of a language: each would be of all guesses, and say the same. */
export const summaryProblems = (chapters: Chapters, lang: Lang): Problem[] => {
  const [first, ...more] = chapters[lang].flatMap(({ file, tree }) =>
    walk(tree).flatMap(([node]) =>
      isJsx(node) && node.name === 'GuessSummary' ? [{ file, ...place(node) }] : [],
    ),
  );
  return more.map((at) => ({
    ...at,
    rule: 'component-place',
    message: `<GuessSummary> stands in ${first?.file} already, line ${first?.line}: it is of all guesses of the essay, and stands once. Take out the one or the other.`,
  }));
};
