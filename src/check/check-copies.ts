import type { Problem } from '../data/problem.ts';
import { byLang } from '../i18n/lang.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import type { PromisedSteps } from '../urls/moved.ts';
import { slugOf } from './twins.ts';

/**
 * Chapters that have all words of another, as a copy that was left beside it has: told once each, and nothing else of them.
 * @param published every step that was ever published, by chapter: of the two the other is the copy
 * @returns the chapters without the copies, and a problem for each of these
 */
export function withoutCopies(
  chapters: Chapters,
  published: PromisedSteps,
): { chapters: Chapters; problems: Problem[] } {
  const problems: Problem[] = [];
  const originalOf = (o: Outline, all: readonly Outline[]): Outline | undefined =>
    o.text && !(slugOf(o) in published)
      ? all.find((one) => one !== o && one.text === o.text && slugOf(one) in published)
      : undefined;
  const without = byLang((lang) =>
    chapters[lang].filter((o) => {
      const original = originalOf(o, chapters[lang]);
      if (!original) return true;
      const message = `has the words of ${original.file}: take the copy out, or write a chapter of its own.`;
      problems.push({ file: o.file, line: 1, column: 1, rule: 'chapter-order', message });
      return false;
    }),
  );
  return { chapters: without, problems };
}
