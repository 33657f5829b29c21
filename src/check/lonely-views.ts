/** Links that set charts in one language of a chapter alone. */
import type { Problem } from '../data/problem.ts';
import { twinLangs, type Lang } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline, type ViewLink } from '../mdx/outline.ts';
import { parseSet } from '../urls/settings.ts';
import { twinOf } from './check-twins.ts';

/** What two languages know the same link by: its step, and all that it sets. */
export const nameOf = ({ step, set }: ViewLink): string =>
  `${step} ${Object.entries(parseSet(set)).map(String).sort().join(' ')}`;

/**
 * Links that one language alone has.
 * @param o the chapter; @param lang its language
 * @returns a problem for each, where it stands
 */
export function lonelyViews(o: Outline, chapters: Chapters, lang: Lang): Problem[] {
  return twinLangs(lang).flatMap((other) => {
    const twin = twinOf(o, chapters, lang, other);
    if (!twin || isBroken(twin)) return [];
    const theirs = new Set(twin.views.map(nameOf));
    return o.views
      .filter((view) => view.step && !theirs.has(nameOf(view)))
      .map(({ line, column, step, set }): Problem => ({
        ...{ file: o.file, line, column, rule: 'view-twins' },
        message: `<View step="${step}"${set && ` set="${set}"`}> is not in ${twin.file}: all languages set the same.`,
      }));
  });
}
