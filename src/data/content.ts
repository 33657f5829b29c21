// Over 150 lines: what of content/ others are given, and how it is read, in one order.
import { z } from 'zod';
import { readDataSets, WHERE, type Placed } from './data-files.ts';
import type { DataSet } from './data-set.ts';
import { withExchangesOnce } from './exchanged-words.ts';
import type { Decoded } from './decode.ts';
import { matching, type Texts } from './files.ts';
import type { Place } from './place.ts';
import { Entries, type Locate } from './entries.ts';
import { checkEntries, claimsOfNoChapter } from './check-entries.ts';
import { ledger, verdicts } from './derived.ts';
import { pageWords, siteWords, type UiStrings } from './ui-strings.ts';
import { withMissingPlaced } from './missing-words.ts';
import { practice, type Practice } from './practice.ts';
import { causes, nearest, type Problem } from './problem.ts';
import { readEntries } from './read-entries.ts';
import { readYaml, type Reading } from './read-yaml.ts';
import * as schema from './schemas.ts';
import { rememberedOf } from './remember.ts';
import { houseTerms, term, type HouseTerms, type Term } from './term-schemas.ts';
import { placeFinder, type PlaceFinder, type YamlPath } from './yaml-places.ts';
import type { Home } from './translations.ts';
import { yamlScalars, type YamlScalar } from './yaml-scalars.ts';
import type { WrittenWords } from './words.ts';
import { byLang, type Lang } from '../i18n/lang.ts';
import { hanTag } from '../i18n/tags.ts';

export type { DataSet };

/** Everything an editor wrote but the chapters, read and checked. */
export interface Content extends PlaceFinder {
  readonly claims: ReadonlyMap<string, schema.Claim>;
  readonly sources: ReadonlyMap<string, schema.Source>;
  readonly data: ReadonlyMap<string, DataSet>;
  readonly words: Readonly<Record<Lang, ReadonlyMap<string, WrittenWords>>>;
  /** The words of the furniture; not all of them where `problems` says so. */
  readonly site: Readonly<Record<Lang, Readonly<UiStrings>>>;
  /** Proper names with digits in them, which prose may use without a claim. */
  readonly names: readonly string[];
  /** The glossary, in the order in which the story needs it. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly houseTerms: HouseTerms;
  /** What the small models practise on; none where there is no such file, or where `problems` says so. */
  readonly practice: Practice | undefined;
  /** Addresses that were renamed, each with the one that answers for it: `moat/old: moat/leader`. */
  readonly moved: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** What can be made out of files, and of entries, that can't be read, by path: what is missed for want of them. */
  readonly lost: Readonly<Record<string, string>>;
  /** Where a cell of a data set stands, by the number of its row from 0; none of those that no file has. */
  readonly cellAt: (set: string, row: number, column: string) => Place | undefined;
  /** Where an entry of the ledger stands, or a field of it, or else its id. */
  readonly claimAt: (id: string, path?: YamlPath) => ({ readonly file: string } & Place) | undefined;
  /** Where a source stands, or a field of it, or else its id. */
  readonly sourceAt: Content['claimAt'];
  /** The file that an entry of the ledger stands in, and its number there from 0. */
  readonly claimEntries: ReadonlyMap<string, { readonly file: string; readonly index: number }>;
  /** Every text of every YAML file, where it stands. The files are parsed when it is first asked for. */
  readonly yamlScalars: () => readonly YamlScalar[];
  /** The texts of one YAML file; none where it is not there. */
  readonly yamlScalarsOf: (file: string) => readonly YamlScalar[];
  /** All files as they are written, for rules about what a parser takes away. */
  readonly texts: Texts;
  /** The same files with other texts, read anew. */
  readonly withTexts: (texts: Texts) => Content;
}

/** The words of every chart in one language, by its id. */
function readWords(files: Texts, lang: Lang, reading: Reading): Map<string, WrittenWords> {
  const all = new Map<string, WrittenWords>();
  for (const [file, found, text] of matching(files, new RegExp(`^content/${lang}/charts/(.+)\\.yaml$`))) {
    const w = readYaml({ file, text }, schema.chartWords, reading, schema.chartWords);
    if (w) all.set(found[1] ?? '', { lang, han: hanTag(lang), ...w });
  }
  return all;
}

/** The same shape with every key optional; to make it takes Zod a millisecond. */
const anyOf = rememberedOf((shape: z.ZodObject) => shape.partial());

/** The words of every page in one language; not all of them where anything is wrong. */
function readFurniture(files: Texts, lang: Lang, reading: Reading): UiStrings {
  const words = <T extends z.ZodObject>(file: string, shape: T): Partial<z.output<T>> => {
    const text = files[file];
    if (text !== undefined) {
      const problems: Problem[] = [];
      const read = readYaml({ file, text }, shape, { ...reading, problems }, anyOf(shape)) ?? {};
      const once = withExchangesOnce(problems, file, shape.shape as Record<string, z.ZodType>, files);
      reading.problems.push(...withMissingPlaced(once, file, files));
      return read;
    }
    const message = 'is missing: it holds words of every page.';
    reading.problems.push({ file, rule: 'missing-file', message, misses: { in: file.replace(/yaml$/, '') } });
    return {};
  };
  const all = {
    ...words(`content/${lang}/site.yaml`, siteWords),
    ...words(`content/${lang}/pages.yaml`, pageWords),
  };
  return all as UiStrings;
}

type Homes = Map<string, (path: YamlPath) => Home>;

/** Finds where values stand, words of a language in its own file too. */
const locator =
  (finder: PlaceFinder, homes: Homes): Locate =>
  (file, path) => {
    const home = homes.get(file)?.(path) ?? { file, path };
    return { file: home.file, ...finder.valueAt(home.file, home.path) };
  };

/** Complains of sources that are none. @param who names them */
type Known = (file: string, who: string, ids: readonly string[], path: YamlPath) => void;

const unknownSource = (id: string, who: string, sources: Content['sources']): Omit<Problem, 'file'> => ({
  rule: 'unknown-source',
  message: `${who} names the source "${id}", which content/sources.yaml does not have.${nearest(id, sources.keys())}`,
  misses: { in: WHERE.sources.in, name: id },
});

/** The slugs of all chapters, of those that can't be read as well. */
const chaptersIn = (files: Texts, { lost = {} }: Partial<Decoded>): string[] =>
  [...Object.keys(files), ...Object.keys(lost)].flatMap((file) => {
    const [, slug] = /^content\/[^/]+\/(?:chapters\/)?([^/]+)\.mdx$/.exec(file) ?? [];
    return slug ?? [];
  });

/** What is wrong with the ledger as a whole; claims of a chapter that there is none of are given the one that is meant. */
function ledgerProblems(
  entries: Entries<schema.Claim>,
  sources: Content['sources'],
  files: Texts,
  decoded: Partial<Decoded>,
): Problem[] {
  const at: Content['claimAt'] = (id, path) => entries.at(id, path);
  const strays = claimsOfNoChapter(entries.all, chaptersIn(files, decoded), at);
  for (const claim of strays.meant) entries.all.set(claim.id, claim);
  return [...strays.problems, ...checkEntries(entries.all, sources, at)];
}

/** Where the entries of the ledger and of the sources stand. */
const entryPlaces = (
  claims: Entries<schema.Claim>,
  sources: Entries<schema.Source>,
): Pick<Content, 'claimEntries' | 'claimAt' | 'sourceAt'> => ({
  claimEntries: claims.places,
  claimAt: (id, path) => claims.at(id, path),
  sourceAt: (id, path) => sources.at(id, path),
});

/**
 * Reads all of content/ but the chapters.
 * @param files text by path, as `content/claims/moat.yaml`
 * @param decoded what was wrong with files before they were texts
 */
export function readContent(files: Texts, decoded: Partial<Decoded> = {}): Content {
  const problems: Problem[] = [...(decoded.problems ?? [])];
  const homes: Homes = new Map();
  const reading: Reading = { problems, lost: { ...decoded.lost }, files, homes };
  const finder = placeFinder(files);
  const locate = locator(finder, homes);
  let scalars: readonly YamlScalar[] | undefined;
  const at = (pattern: RegExp) => matching(files, pattern);
  const entries = <T extends z.ZodType<{ id: string }>>(pattern: RegExp, shape: T) =>
    new Entries<z.output<T>>(
      at(pattern).map(([file, , text]) => [file, readEntries({ file, text }, shape, reading)] as const),
      locate,
      reading,
    );

  const ledgerEntries = entries(/^content\/claims\/.+\.yaml$/, schema.claim);
  const { all: claims } = ledgerEntries;
  const sourceEntries = entries(/^content\/sources\.yaml$/, schema.source);
  const { all: sources } = sourceEntries;
  const known: Known = (file, who, ids, path) =>
    ids.forEach((id, i) => {
      if (!sources.has(id))
        problems.push({ ...locate(file, [...path, i]), ...unknownSource(id, who, sources) });
    });
  for (const [id, { file, index }] of ledgerEntries.places)
    known(file, `"${id}"`, claims.get(id)?.sources ?? [], [index, 'sources']);
  problems.push(...ledgerProblems(ledgerEntries, sources, files, decoded));

  const site = byLang((lang) => readFurniture(files, lang, reading));
  const placed = readDataSets(files, reading, { sources, claims, locate, known });
  const data = new Map<string, DataSet>(
    [
      verdicts(claims.values(), site),
      ledger(claims.values(), sources, site),
      ...placed.map(({ set }) => set),
    ].map((set) => [set.name, set]),
  );
  const places = new Map(placed.map((one): [string, Placed['places']] => [one.set.name, one.places]));
  const words = byLang((lang) => readWords(files, lang, reading));
  const one = <T, None = T>(file: string, shape: z.ZodType<T>, none: None): T | None => {
    const text = files[file];
    return text === undefined ? none : (readYaml({ file, text }, shape, reading) ?? none);
  };
  return {
    ...{ claims, sources, data, words, site, texts: files, withTexts: (all) => readContent(all, decoded) },
    names: one('content/names.yaml', z.array(z.string()), []),
    terms: entries(/^content\/terms\.yaml$/, term).all,
    houseTerms: one(
      'content/house-terms.yaml',
      houseTerms,
      byLang(() => []),
    ),
    moved: new Map(Object.entries(one('content/moved.yaml', schema.moved, {}) ?? {})),
    practice: one('content/practice.yaml', practice, undefined),
    ...{ problems: causes(problems, reading.lost), lost: reading.lost, ...finder },
    ...entryPlaces(ledgerEntries, sourceEntries),
    cellAt: (set, row, column) => places.get(set)?.[row]?.[column],
    yamlScalars: () =>
      (scalars ??= at(/^content\/.+\.yaml$/).flatMap(([file, , text]) => yamlScalars(file, text))),
    yamlScalarsOf: (file) => (files[file] === undefined ? [] : yamlScalars(file, files[file])),
  };
}
