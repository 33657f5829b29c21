import type { Content } from '../data/content.ts';
import { placeIn, type Place } from '../data/place.ts';
import { rememberedOf } from '../data/remember.ts';
import { sharedFile } from '../data/translations.ts';
import { yamlScalars, type YamlScalar } from '../data/yaml-scalars.ts';
import { byLang, LANGS, type Lang } from '../i18n/lang.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { paragraphs, placeOf } from '../mdx/paragraphs.ts';

/** Words that a reader reads. */
export interface Text {
  readonly file: string;
  readonly text: string;
  /** Where the character at an index stands. */
  readonly at: (index: number) => Place;
  /** Whether they are the article's, or retell it. */
  readonly source?: 'quoted' | 'retold';
  /** The keys that lead to it, in YAML. */
  readonly path?: YamlScalar['path'];
}

const isHouseTerm = (file: string): boolean => file === 'content/house-terms.yaml';

/** The language that a path leads to the words of: the last of its keys that is one, since a column may be called so too. */
export const langIn = (path: YamlScalar['path']): Lang | undefined =>
  LANGS.find((lang) => lang === path.findLast((key) => LANGS.includes(key as Lang)));

/** The language of a text of a YAML file; none of what is no word, such as an id or an address. */
const langOf = rememberedOf(({ file, path }: YamlScalar): Lang | undefined => {
  // What a word is called elsewhere stands in the glossary so that readers from there know it.
  if (path.includes('regions') || isHouseTerm(file)) return undefined;
  const { shared, lang: own } = sharedFile(file) ?? {};
  if (shared) return own && path.includes(own) && !isHouseTerm(shared) ? own : undefined;
  return LANGS.find((lang) => file.startsWith(`content/${lang}/`)) ?? langIn(path);
});

/** Whether a file has a language’s own words of charts or of the furniture. */
export const isOfLabels = (file: string): boolean =>
  /^content\/[^/]+\/(?:charts\/.+|site|pages)\.yaml$/.test(file);

const isOfLedger = (file: string): boolean =>
  (sharedFile(file)?.shared ?? file).startsWith('content/claims/');

const ofScalar = rememberedOf((scalar: YamlScalar): Text => ({
  ...{ file: scalar.file, text: scalar.text, path: scalar.path },
  at: (index) => placeIn(scalar, index),
  ...(isOfLedger(scalar.file) && scalar.path.at(-1) === 'says' && { source: 'retold' }),
}));

/** The texts on top of a chapter. */
export function frontTexts({ file, tree }: Outline): Text[] {
  const [top] = tree.children;
  return top?.type === 'yaml' ? yamlScalars(file, top.value, 1).map(ofScalar) : [];
}

const ofChapter = rememberedOf((o: Outline): readonly Text[] => {
  const { file, tree } = o;
  return [
    ...frontTexts(o),
    ...paragraphs(tree).map((p): Text => ({
      ...{ file, text: p.text, at: (index: number) => placeOf(p, index) },
      ...(p.kind === 'passage' && { source: 'quoted' }),
    })),
  ];
});

const inYaml = rememberedOf((scalars: readonly YamlScalar[]) =>
  byLang((lang) => scalars.filter((scalar) => langOf(scalar) === lang).map(ofScalar)),
);

/**
 * Every text of a language that a reader reads, paragraph by paragraph, YAML with its quotation marks.
 * @param chapters of all languages
 */
export const textsOf = (chapters: Chapters, content: Content, lang: Lang): Text[] => [
  ...chapters[lang].flatMap(ofChapter),
  ...inYaml(content.yamlScalars())[lang],
];

/** The titles of sources, who published them, and what is noted of them: of whichever language a source is. */
export const sourceTexts = (content: Content): Text[] =>
  content
    .yamlScalarsOf('content/sources.yaml')
    .filter(({ path }) => ['title', 'publisher', 'note'].includes(String(path[1])))
    .map(ofScalar);

/** Where texts stand that are shown to readers of all languages as they are written, by what leads to them. */
const OF_ALL: readonly (readonly [file: RegExp, isShown: (path: YamlScalar['path']) => boolean])[] = [
  [/^content\/data\//, ([key]) => key === 'licence'],
  [/^content\/claims\//, ([, key, more]) => more === undefined && (key === 'sum' || key === 'value')],
  [/^content\/terms\./, (path) => path.includes('regions')],
];

/** Licences of data, sums and values of claims, words of other places: of no language by the file that they stand in. */
export const textsOfAll = (content: Content): Text[] =>
  content
    .yamlScalars()
    .filter(({ file, path }) => OF_ALL.some(([of, isShown]) => of.test(file) && isShown(path)))
    .map(ofScalar);
