/** Where a chapter introduces its terms, and which term is meant by a mark that is written wrongly. */
import type { Content } from '../data/content.ts';
import { isNear } from '../data/problem.ts';
import type { Lang } from '../i18n/lang.ts';
import { isMisspelt } from '../mdx/grammar.ts';
import type { Outline, TermUse } from '../mdx/outline.ts';
import { componentsIn, place, plain, walk } from '../mdx/tree.ts';
import { attribute, isJsx } from '../mdx/mdx.ts';
import { folded } from './phrases.ts';

/** A mark of a term. */
export interface Mark extends TermUse {
  /** The term that it means, whatever its id says. */
  readonly means: string;
  /** Whether its name is misspelt, or it stands where it can’t, which is told. */
  readonly isMisplaced: boolean;
  /** Whether anything is wrong with it in itself that is told: that, or its id. */
  readonly isReported: boolean;
}

/** The term that a mark means: its own, or the one that has its words for a form where its id is wrong or missing. */
export function meantTerm(
  { id, words }: Pick<TermUse, 'id' | 'words'>,
  { terms }: Content,
  lang: Lang,
): string {
  const hasForm = (of: string): boolean => {
    const term = terms.get(of);
    return (
      term !== undefined &&
      [...term[lang].forms, ...term[lang].also].some((form) => folded(form) === folded(words))
    );
  };
  if (hasForm(id)) return id;
  const meant = [...terms.keys()].filter(hasForm);
  return meant.find((of) => isNear(of, id)) ?? (meant.length === 1 ? meant[0] : undefined) ?? id;
}

/**
 * Every mark of a term in a chapter, in the order in which they stand.
 * @param content which has the glossary; @param lang of the chapter
 */
export const marksOf = (o: Outline, content: Content, lang: Lang): Mark[] =>
  walk(o.tree).flatMap(([node, around]): Mark[] => {
    if (!isJsx(node) || !(node.name === 'Term' || isMisspelt(node.name ?? '', 'Term'))) return [];
    const use = { ...place(node), id: attribute(node, 'id'), words: plain(node) };
    const isPlaced =
      !around.some(({ type }) => type === 'heading') &&
      !componentsIn(around).some((name) => ['Claim', 'Passage', 'View', 'Term'].includes(name));
    const means = meantTerm(use, content, lang);
    const isMisplaced = node.name !== 'Term' || !isPlaced;
    return [{ ...use, means, isMisplaced, isReported: isMisplaced || means !== use.id }];
  });
