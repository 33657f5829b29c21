/** What the numbers of links that set charts are counted in: a chart gives 500, of which only the words say that it is billions. */
import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG, otherLangs } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import type { Chapters, Outline, ViewLink } from '../mdx/outline.ts';
import { longestFirst } from './proper-names.ts';
import { twinOf } from './check-twins.ts';
import { nameOf } from './lonely-views.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** A link whose words have one number. */
interface Counted {
  readonly o: Outline;
  readonly view: ViewLink;
  readonly number: Quantity;
  /** How many numbers of the claims beside it are counted in the same. */
  readonly beside: number;
}

/** How many lines above and below are beside. */
const NEAR = 4;

/**
 * Links of which another language counts the number otherwise.
 * @param o a chapter in the first language, whose links are right in themselves; @param chapters of all languages
 * @returns one problem for both, at the one that lacks a unit, or whose unit the claims beside it use less
 */
export function viewUnitProblems(o: Outline, chapters: Chapters, content: Content): Problem[] {
  const names = longestFirst(content.names);
  return otherLangs(DEFAULT_LANG).flatMap((lang) => {
    const twin = twinOf(o, chapters, DEFAULT_LANG, lang);
    if (!twin) return [];
    const counted = (own: Outline, of: typeof lang, view: ViewLink): Counted | undefined => {
      const [number, ...more] = quantities(view.words, of, names).filter(
        ({ figures }) => figures !== undefined,
      );
      if (!number || more.length) return undefined;
      const beside = own.claims
        .filter(({ line }) => Math.abs(line - view.line) <= NEAR)
        .flatMap(({ words }) => quantities(words, of, names))
        .filter(({ unit }) => unit === number.unit).length;
      return { o: own, view, number, beside };
    };
    return o.views.flatMap((view): Problem[] => {
      const others = twin.views.filter((one) => nameOf(one) === nameOf(view));
      // Of several nobody knows which is which.
      if (others.length !== 1 || o.views.filter((one) => nameOf(one) === nameOf(view)).length > 1) return [];
      const a = counted(o, DEFAULT_LANG, view);
      const b = others[0] && counted(twin, lang, others[0]);
      if (!a || !b || (a.number.unit === 1 && b.number.unit === 1) || isSame(a.number, b.number)) return [];
      const [mine, theirs] = [a.number.unit, b.number.unit];
      const isFirst = Math.min(mine, theirs) > 1 ? a.beside < b.beside : mine < theirs;
      const [wrong, right, other] = isFirst ? [a, b, lang] : [b, a, DEFAULT_LANG];
      const { line, column, step } = wrong.view;
      return [
        {
          ...{ file: wrong.o.file, line, column, rule: 'view-number' },
          message: `<View step="${step}">: “${wrong.number.words}” is “${right.number.words}” in the ${englishName(other)}, at ${right.o.file}:${right.view.line}:${right.view.column}: count both in the same.`,
        },
      ];
    });
  });
}
