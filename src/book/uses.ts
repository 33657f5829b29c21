import type { Lang } from '../i18n/lang.ts';
import { address, termUseId } from '../urls/addresses.ts';
import { story } from './book.ts';
import { stepAt } from '../mdx/outline.ts';

export interface Use {
  readonly href: string;
  readonly title: string;
}

/** Every place in the essay that rests on a claim: its step, or the chapter where it is plain prose. */
export function usesOf(lang: Lang): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const c of story(lang)) {
    for (const { id, line } of c.claims) {
      const step = stepAt(c, line);
      const use = { href: `${address(lang, c.slug)}${step ? `#${step.id}` : ''}`, title: c.front.title };
      const list = uses.get(id) ?? [];
      if (!list.some((u) => u.href === use.href)) list.push(use);
      uses.set(id, list);
    }
  }
  return uses;
}

/** Where each chapter introduces a term, by the term's id, in the order of the story. */
export function termUsesOf(lang: Lang): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { slug, terms, front } of story(lang))
    for (const { id } of terms) {
      const use = { href: `${address(lang, slug)}#${termUseId(id)}`, title: front.title };
      uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  return uses;
}
