import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Outline } from '../mdx/outline.ts';
import { frontProblem } from './front-places.ts';

/**
 * How long a title may be, in narrow letters and in full-width ones: two lines on a narrow phone, and whole in a
 * result of a search engine.
 */
const LONGEST = { narrow: { title: 60, subtitle: 90 }, full: { title: 24, subtitle: 40 } } as const;
const longest = (lang: Lang) => LONGEST[LANGUAGES[lang].han ? 'full' : 'narrow'];

/** Titles that no head of a page and no result of a search shows whole. */
export const titleProblems = (o: Outline, lang: Lang): Problem[] =>
  (['title', 'subtitle'] as const).flatMap((key): Problem[] => {
    const length = [...(o.front[key] ?? '')].length;
    const most = longest(lang)[key];
    return length > most
      ? [
          frontProblem(
            o,
            key,
            'long-title',
            `the ${key} has ${length} characters, and ${most} are the most that a page’s head shows in two lines: say it shorter.`,
          ),
        ]
      : [];
  });

/** Titles of charts that are too long for the gallery’s list and the name of a file. */
export const chartTitleProblems = (content: Content): Problem[] =>
  LANGS.flatMap((lang) =>
    [...content.words[lang]].flatMap(([id, { title }]): Problem[] => {
      const file = `content/${lang}/charts/${id}.yaml`;
      const [length, most] = [[...title].length, longest(lang).title];
      if (length <= most) return [];
      const message = `the title has ${length} characters, and ${most} are the most that the gallery shows in two lines: say it shorter.`;
      return [{ file, ...content.valueAt(file, ['title']), rule: 'long-title', message }];
    }),
  );
