import type { Problem } from '../data/problem.ts';
import { yamlScalars, type YamlScalar } from '../data/yaml-scalars.ts';
import { DEFAULT_LANG } from '../i18n/lang.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { numbersBeside } from './check-described.ts';
import { twinsOf } from './twins.ts';

/** The texts of a chapter’s updates, in their order. */
function updateTexts({ file, tree }: Outline): readonly YamlScalar[] {
  const [top] = tree.children;
  const all = top?.type === 'yaml' ? yamlScalars(file, top.value, 1) : [];
  return all.filter(({ path: [key, , part] }) => key === 'updates' && part === 'text');
}

/**
 * Updates of a chapter that say another number in another language. Of days that differ that is told.
 * @param names proper names, the longest first
 */
export const updateTextProblems = (chapters: Chapters, names: readonly string[]): Problem[] =>
  twinsOf(chapters).flatMap(({ own, other, lang }) => {
    const days = (o: Outline): string => (o.front.updates ?? []).map(({ date }) => date).join(', ');
    if (days(own) !== days(other)) return [];
    const texts = updateTexts(other);
    return updateTexts(own).flatMap((text, i) => {
      const beside = texts[i];
      return beside ? numbersBeside([text, lang], [beside, DEFAULT_LANG], names, 'the update') : [];
    });
  });
