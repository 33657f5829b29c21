import { z } from 'zod';
import { readDataSets } from './data-files.ts';
import type { DataSet } from './data-set.ts';
import { matching, type Texts } from './files.ts';
import { checkEntries } from './check-entries.ts';
import { ledger, verdicts } from './derived.ts';
import { pageWords, siteWords, type UiStrings } from './ui-strings.ts';
import { practice, type Practice } from './practice.ts';
import { causes, nearest, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import * as schema from './schemas.ts';
import { houseTerms, term, type HouseTerms, type Term } from './term-schemas.ts';
import { lineFinder, type LineOf } from './yaml-lines.ts';
import { placeFinder, type PlaceOf } from './yaml-places.ts';
import { yamlScalars, type YamlScalar } from './yaml-scalars.ts';
import type { WrittenWords } from './words.ts';
import type { Lang } from '../i18n/lang.ts';

export type { DataSet };

/** Everything an editor wrote but the chapters, read and checked. */
export interface Content {
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
  /** Where an entry of the ledger stands: its file, and which of the file's entries it is. */
  readonly claimAt: ReadonlyMap<string, readonly [file: string, index: number]>;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
  readonly placeOf: PlaceOf;
  /** Every text of every YAML file, where it stands. The files are parsed when it is asked for. */
  readonly yamlScalars: () => readonly YamlScalar[];
}

function byId<T extends { id: string }>(entries: [string, T[]][], problems: Problem[]): Map<string, T> {
  const all = new Map<string, T>();
  for (const [file, list] of entries)
    for (const entry of list) {
      if (all.has(entry.id))
        problems.push({
          file,
          message: `the id "${entry.id}" is used twice; give the second entry another.`,
        });
      all.set(entry.id, entry);
    }
  return all;
}

/** Where things stand in the files. */
const placesOf = (
  files: Texts,
  claimFiles: readonly [string, schema.Claim[]][],
): Pick<Content, 'claimAt' | 'lineOf' | 'placeOf'> => ({
  claimAt: new Map(claimFiles.flatMap(([file, list]) => list.map(({ id }, i) => [id, [file, i]]))),
  lineOf: lineFinder(files),
  placeOf: placeFinder(files),
});

/**
 * Reads all of content/ but the chapters.
 * @param files text by path, as `content/claims/moat.yaml`
 */
export function readContent(files: Texts): Content {
  const problems: Problem[] = [];
  const at = (pattern: RegExp) => matching(files, pattern);
  const lists = <T extends z.ZodType<{ id: string }>>(pattern: RegExp, shape: T) =>
    at(pattern).map(([file, , text]): [string, z.output<T>[]] => [
      file,
      readYaml({ file, text }, z.array(shape), problems) ?? [],
    ]);
  const inLang = <T>(make: (lang: Lang) => T) => ({ en: make('en'), 'zh-hant': make('zh-hant') });

  const claimFiles = lists(/^content\/claims\/.+\.yaml$/, schema.claim);
  const sourceFiles = lists(/^content\/sources\.yaml$/, schema.source);
  const sources = byId(sourceFiles, problems);
  const claims = byId(claimFiles, problems);
  const known = (file: string, who: string, ids: readonly string[]): void => {
    for (const id of ids)
      if (!sources.has(id))
        problems.push({
          file,
          message: `${who} names the source "${id}", which content/sources.yaml does not have.${nearest(id, sources.keys())}`,
        });
  };
  for (const [file, list] of claimFiles) for (const c of list) known(file, `"${c.id}"`, c.sources);
  problems.push(...checkEntries(claimFiles, claims, sources));

  const data = new Map<string, DataSet>(
    [verdicts(claims.values()), ledger(claims.values(), sources)].map((set) => [set.name, set]),
  );
  for (const set of readDataSets(files, problems, known, { sources, claims })) data.set(set.name, set);
  const words = inLang((lang) => {
    const all = new Map<string, WrittenWords>();
    for (const [file, found, text] of at(new RegExp(`^content/${lang}/charts/(.+)\\.yaml$`))) {
      const w = readYaml({ file, text }, schema.chartWords, problems);
      if (w) all.set(found[1] ?? '', { lang, ...w });
    }
    return all;
  });
  const site = inLang((lang) => {
    const words = <T extends z.ZodObject>(file: string, shape: T): Partial<z.output<T>> => {
      const text = files[file];
      if (text === undefined) problems.push({ file, message: 'is missing: it holds words of every page.' });
      return text === undefined ? {} : (readYaml({ file, text }, shape, problems) ?? {});
    };
    return {
      ...words(`content/${lang}/site.yaml`, siteWords),
      ...words(`content/${lang}/pages.yaml`, pageWords),
    } as UiStrings;
  });
  const one = <T, None = T>(file: string, shape: z.ZodType<T>, none: None): T | None =>
    readYaml({ file, text: files[file] ?? 'null' }, shape, files[file] ? problems : []) ?? none;
  return {
    ...{ claims, sources, data, words, site },
    names: one('content/names.yaml', z.array(z.string()), []),
    terms: byId(lists(/^content\/terms\.yaml$/, term), problems),
    houseTerms: one('content/house-terms.yaml', houseTerms, { en: [], 'zh-hant': [] }),
    moved: new Map(Object.entries(one('content/moved.yaml', schema.moved, {}) ?? {})),
    practice: files['content/practice.yaml'] ? one('content/practice.yaml', practice, undefined) : undefined,
    problems: causes(problems),
    ...placesOf(files, claimFiles),
    yamlScalars: () => at(/^content\/.+\.yaml$/).flatMap(([file, , text]) => yamlScalars(file, text)),
  };
}
