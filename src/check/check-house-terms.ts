import type { Content } from '../data/content.ts';
import { placeIn, type Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { HouseTerm } from '../data/term-schemas.ts';
import { yamlScalars, type YamlScalar } from '../data/yaml-scalars.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { paragraphs, placeOf } from '../mdx/paragraphs.ts';
import { phraseFinder } from './phrases.ts';

/** Words that a reader reads. */
interface Words {
  readonly file: string;
  readonly text: string;
  /** Where the character at an index stands. */
  readonly at: (index: number) => Place;
  /** Whether they retell the article. */
  readonly retold: boolean;
}

/** Somebody else's words, or a title: theirs is theirs. */
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|〈[^〉]*〉|《[^》]*》/g;
/** A text without what it quotes, each character where it was. */
const unquoted = (text: string): string => text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));

/** The language of a text of a YAML file; none of what is no word, such as an id or an address. */
function langOf({ file, path }: YamlScalar): Lang | undefined {
  // What a word is called elsewhere stands in the glossary so that readers from there know it.
  if (path.includes('regions') || file === 'content/house-terms.yaml') return undefined;
  return LANGS.find((lang) => file.startsWith(`content/${lang}/`) || path.includes(lang));
}

const ofScalar = (scalar: YamlScalar): Words => ({
  ...{ file: scalar.file, text: scalar.text },
  at: (index) => placeIn(scalar, index),
  retold: scalar.file.startsWith('content/claims/') && scalar.path.at(-1) === 'says',
});

function ofChapter({ file, tree }: Outline): Words[] {
  const [top] = tree.children;
  const front = top?.type === 'yaml' ? yamlScalars(file, top.value, 1).map(ofScalar) : [];
  const told = paragraphs(tree).filter(({ kind }) => kind !== 'passage');
  return [
    ...front,
    ...told.map((p) => ({ file, text: p.text, at: (index: number) => placeOf(p, index), retold: false })),
  ];
}

/** Finds what a language's rules refuse, and the longer phrases in which it is right. */
function finder(rules: readonly HouseTerm[], names: readonly string[]) {
  const right = [...names, ...rules.flatMap(({ house, allowed }) => [house, ...allowed])];
  return phraseFinder<HouseTerm | undefined>([
    ...right.map((phrase) => [phrase, undefined] as const),
    // Last, since a refused form may differ from the house's in its capitals alone.
    ...rules.flatMap((rule) => rule.refused.map((form) => [form, rule] as const)),
  ]);
}

/**
 * Every place where a word of the house's has another in its place.
 * @param chapters of both languages; their passages are the article's and stay as they are
 */
export function ofHouseTerms(chapters: Chapters, content: Content): Problem[] {
  const scalars = content.yamlScalars();
  return LANGS.flatMap((lang) => {
    const find = finder(content.houseTerms[lang], content.names);
    const all = [
      ...chapters[lang].flatMap(ofChapter),
      ...scalars.filter((scalar) => langOf(scalar) === lang).map(ofScalar),
    ];
    return all.flatMap(({ file, text, at, retold }) =>
      find(unquoted(text)).flatMap(({ words, start, means: rule }) => {
        if (!rule || words === rule.house || (retold && rule.article)) return [];
        return [{ file, ...at(start), message: `says “${words}”; the house says “${rule.house}”.` }];
      }),
    );
  });
}
