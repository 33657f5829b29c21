import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, LANGS, otherLangs, type Lang } from '../i18n/lang.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import type { PromisedSteps } from '../urls/moved.ts';
import { isAddress, stepsIn } from './lonely-steps.ts';
import { otherFile, slugOf } from './twins.ts';

/** A chapter that has a twin of another name: most steps of the one are the other’s. */
function renamedTwins(chapters: Chapters, published: PromisedSteps): { own: Outline; twin: Outline }[] {
  const isMissing = (o: Outline, lang: Lang, other: Lang): boolean =>
    !chapters[other].some(({ file }) => file === otherFile(o.file, lang, other));
  const isSame = (a: Outline, b: Outline): boolean => {
    const there = new Set(stepsIn(b).map(({ id }) => id));
    const shared = stepsIn(a).filter(({ id }) => there.has(id)).length;
    return shared > 0 && shared * 2 >= Math.max(there.size, stepsIn(a).length);
  };
  return otherLangs(DEFAULT_LANG).flatMap((lang) =>
    chapters[lang].flatMap((own) => {
      if (!isMissing(own, lang, DEFAULT_LANG)) return [];
      const lonely = chapters[DEFAULT_LANG].filter((o) => isMissing(o, DEFAULT_LANG, lang));
      const twin = lonely.find((o) => isSame(own, o));
      if (!twin) return [];
      // The name that was published is right.
      const isOwnRight = slugOf(own) in published && !(slugOf(twin) in published);
      return [isOwnRight ? { own: twin, twin: own } : { own, twin }];
    }),
  );
}

/** What is told of a chapter that has a twin of another name, once, and which files are not missing then. */
export function renamedProblems(
  chapters: Chapters,
  published: PromisedSteps,
): { problems: Problem[]; files: string[] } {
  const pairs = renamedTwins(chapters, published);
  return {
    // Of a name that is no address that is told.
    problems: pairs
      .filter(({ own }) => isAddress(slugOf(own)))
      .map(({ own, twin }) => ({
        ...{ file: own.file, line: 1, column: 1, rule: 'missing-file' },
        message: `has the steps of ${twin.file}, and another name: call the file of a chapter the same in all languages.`,
      })),
    files: pairs.flatMap(({ own, twin }) =>
      LANGS.flatMap((lang) =>
        [own, twin].map((o) => o.file.replace(/^content\/[^/]+\//, `content/${lang}/`)),
      ),
    ),
  };
}
