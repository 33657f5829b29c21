import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { rememberedOf } from '../data/remember.ts';
import { sharedFile } from '../data/translations.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { DEFAULT_LANG, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { unmatched } from './counterparts.ts';
import { countIn, namesIn, tokenOf, withoutSlots, type Named } from './named-numbers.ts';
import { langIn } from './texts.ts';

/** A text, and by what the same in another language is found. */
interface Worded {
  readonly key: string;
  readonly lang: Lang;
  readonly scalar: YamlScalar;
}

/** Words of the furniture, and what the glossary says of its terms. */
function wordedTexts(content: Content): Worded[] {
  return content.yamlScalars().flatMap((scalar): Worded[] => {
    const { file, path } = scalar;
    const [, folder = '', name = ''] = /^content\/([^/]+)\/(site|pages)\.yaml$/.exec(file) ?? [];
    if (name) return [{ key: `${name} ${path.join(' ')}`, lang: folder as Lang, scalar }];
    const shared = sharedFile(file)?.shared ?? file;
    const lang = langIn(path);
    const isDefinition = shared === 'content/terms.yaml' && path.at(-1) === 'definition';
    return lang && isDefinition ? [{ key: `${shared} ${path[0]}`, lang, scalar }] : [];
  });
}

/** Numbers, and names with digits, that a text in another language does not have. */
function lacking(own: Worded, twin: Worded, names: readonly string[]): Named[] {
  const [text, other] = [withoutSlots(own.scalar), withoutSlots(twin.scalar)];
  const theirs = namesIn(other, names).map(({ words }) => words);
  return [
    ...unmatched({ text, lang: own.lang }, [{ text: other, lang: twin.lang }], names),
    ...namesIn(text, names).filter(({ words }) => !theirs.includes(words)),
  ];
}

type Both = readonly [mine: Named[], theirs: Named[]];
/** What each of two texts has and the other one lacks; a text that was not saved is the same object as before. */
const foundAmong = rememberedOf((names: readonly string[]) => {
  const known = new WeakMap<YamlScalar, { readonly of: YamlScalar; readonly found: Both }>();
  return (own: Worded, twin: Worded): Both => {
    const before = known.get(own.scalar);
    if (before?.of === twin.scalar) return before.found;
    const found: Both = [lacking(own, twin, names), lacking(twin, own, names)];
    known.set(own.scalar, { of: twin.scalar, found });
    return found;
  };
});

/** How often all of content/ says what a number is written together with. */
const borneOut = (named: Named, { scalar }: Worded, { texts }: Content): number =>
  countIn(Object.values(texts), tokenOf(named, scalar.text));

/** What is told of a number that another language does not have. */
const problemOf = (
  { scalar }: Worded,
  { words, start }: Named,
  { scalar: there, lang }: Worded,
): Problem => ({
  ...{ file: scalar.file, ...placeIn(scalar, start), rule: 'number-twins' },
  message: `“${words}” in ${scalar.path.join('.')} is not in the ${englishName(lang)}, at ${there.file}:${there.line}:${there.column}: one number, one truth.`,
  misses: { in: 'content/names.', name: words },
});

/**
 * Numbers of the furniture and of the glossary that the same text in another language does not have: a licence, a year,
 * the name of a model. Of two that differ the one is told of that fewer other texts have, or the translation’s.
 * @param names proper names, the longest first
 */
export function furnitureNumberProblems(content: Content, names: readonly string[]): Problem[] {
  const texts = wordedTexts(content);
  const originals = new Map(
    texts.filter(({ lang }) => lang === DEFAULT_LANG).map((one) => [one.key, one] as const),
  );
  const found = foundAmong(names);
  return texts.flatMap((own): Problem[] => {
    const original = originals.get(own.key);
    if (!original || own.lang === DEFAULT_LANG) return [];
    const [mine, theirs] = found(own, original);
    return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) => {
      const [a, b] = [mine[i], theirs[i]];
      const isOriginal =
        !a || (b !== undefined && borneOut(b, original, content) < borneOut(a, own, content));
      return isOriginal ? problemOf(original, b as Named, own) : problemOf(own, a, original);
    });
  });
}
