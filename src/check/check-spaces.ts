import type { Content } from '../data/content.ts';
import { HAN_LANGS } from '../i18n/tags.ts';
import type { Problem } from '../data/problem.ts';
import type { Chapters } from '../mdx/outline.ts';
import { textsOf } from './texts.ts';

/** A space, or the end of a line, between Han and Latin, figures or a slot; others are hidden characters. */
const TYPED =
  /(?<=\p{Script=Han})[ \t\n\u3000]+(?=[A-Za-z\d{])|(?<=[A-Za-z\d%}])[ \t\n\u3000]+(?=\p{Script=Han})/gu;
/** A slot may hold spaces of its own: `{last:億 1}億`. */
const SLOT = /\{[^}]*\}/g;

/**
 * Spaces that an editor typed between Han and Latin: the page sets an eighth of an em there by itself
 * (`text-autospace`), and a typed space is twice as wide as all others.
 */
export const spaceProblems = (chapters: Chapters, content: Content): Problem[] =>
  HAN_LANGS.flatMap((lang) => textsOf(chapters, content, lang)).flatMap(({ file, text, at }) => {
    const bare = text.replace(SLOT, (slot) => `{${'_'.repeat(slot.length - 2)}}`);
    return [...bare.matchAll(TYPED)].map(({ 0: { length }, index }) => {
      const [before, after] = [text.slice(0, index).slice(-3), text.slice(index + length).slice(0, 3)];
      const message = `“${before} ${after}” has a space between Han and Latin, which the page sets by itself: write “${before}${after}”.`;
      return { file, ...at(index), rule: 'typed-space', message };
    });
  });
