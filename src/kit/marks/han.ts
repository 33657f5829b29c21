import type { Mark } from '../../picture/mark.ts';

/** With the marks that are as wide: a comma of their sentence may be a text of its own. */
const HAN = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u;

/**
 * Says of a picture's words in Han which language they are in: without, a system that has to draw them takes the forms of
 * Japan or of the mainland, and sets the comma in a corner.
 * @param lang as HTML names it; nothing in a page that is in it anyway
 */
export const markHan = (marks: readonly Mark[], lang: string | undefined): readonly Mark[] =>
  lang === undefined
    ? marks
    : marks.map((m) => ({
        ...m,
        ...(HAN.test(m.text ?? '') && { attrs: { ...m.attrs, lang } }),
        children: markHan(m.children, lang),
      }));

/** What draws the marks of a chart whose words in Han stand on pages of every language. */
export const withHan =
  <Facts, Places, Pen extends { readonly words: { readonly han?: string | undefined } }>(
    marks: (facts: Facts, places: Places, pen: Pen) => readonly Mark[],
  ) =>
  (facts: Facts, places: Places, pen: Pen): readonly Mark[] =>
    markHan(marks(facts, places, pen), pen.words.han);
