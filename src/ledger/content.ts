import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { readCsv, type Row } from './csv.ts';
import { twice } from './joined.ts';
import { ledger, verdicts } from './derived.ts';
import { nearest, schemaMessages, type Problem } from './problem.ts';
import * as schema from './schemas.ts';
import { lineFinder, type LineOf } from './where.ts';
import type { Words, Lang } from '../parts/chart.ts';

export interface DataSet extends schema.DataMeta {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Everything an editor wrote but the chapters, read and checked. */
export interface Content {
  readonly claims: ReadonlyMap<string, schema.Claim>;
  readonly sources: ReadonlyMap<string, schema.Source>;
  readonly data: ReadonlyMap<string, DataSet>;
  readonly words: Readonly<Record<Lang, ReadonlyMap<string, Words>>>;
  readonly site: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** Proper names with digits in them, which prose may use without a claim. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

/** Reads one YAML file by a schema; what is wrong goes to `problems`, with its line. */
function read<T extends z.ZodType>(
  file: string,
  text: string,
  shape: T,
  problems: Problem[],
): z.output<T> | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  for (const e of doc.errors)
    problems.push({ file, line: e.linePos?.[0].line, message: e.message.split('\n')[0] ?? '' });
  if (doc.errors.length) return undefined;
  const value: unknown = doc.toJS();
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const messages = schemaMessages(result.error, value);
  result.error.issues.forEach((issue, i) => {
    let path = [...issue.path] as (string | number)[];
    let node = doc.getIn(path, true) as { range?: [number, number, number] } | undefined;
    while (!node?.range && path.length) {
      path = path.slice(0, -1);
      node = doc.getIn(path, true) as typeof node;
    }
    problems.push({
      file,
      line: node?.range ? lines.linePos(node.range[0]).line : 1,
      message: `${messages[i]}.`,
    });
  });
  return undefined;
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

/**
 * Reads all of content/ but the chapters.
 * @param files text by path, as `content/claims/moat.yaml`
 */
export function readContent(files: Readonly<Record<string, string>>): Content {
  const problems: Problem[] = [];
  const at = (pattern: RegExp): [string, RegExpExecArray, string][] =>
    Object.entries(files).flatMap(([file, text]) => {
      const found = pattern.exec(file);
      return found ? [[file, found, text]] : [];
    });
  const lists = <T extends z.ZodType<{ id: string }>>(pattern: RegExp, shape: T) =>
    at(pattern).map(([file, , text]): [string, z.output<T>[]] => [
      file,
      read(file, text, z.array(shape), problems) ?? [],
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

  const data = new Map<string, DataSet>(
    [verdicts(claims.values()), ledger(claims.values(), sources)].map((set) => [set.name, set]),
  );
  for (const [file, found, text] of at(/^content\/data\/(.+)\.csv$/)) {
    const name = found[1] ?? '';
    const beside = file.replace(/csv$/, 'yaml');
    const meta =
      files[beside] === undefined ? undefined : read(beside, files[beside], schema.dataMeta, problems);
    if (files[beside] === undefined)
      problems.push({
        file,
        message: `has no ${beside} beside it that names its columns, units, sources and licence.`,
      });
    if (!meta) continue;
    known(beside, 'the data set', meta.sources);
    problems.push(...twice(meta).map((message) => ({ file: beside, message })));
    const csv = readCsv(file, text, meta);
    problems.push(...csv.problems);
    data.set(name, { name, ...meta, rows: csv.rows });
  }
  const words = inLang((lang) => {
    const all = new Map<string, Words>();
    for (const [file, found, text] of at(new RegExp(`^content/${lang}/charts/(.+)\\.yaml$`))) {
      const w = read(file, text, schema.chartWords, problems);
      if (w) all.set(found[1] ?? '', { lang, ...w });
    }
    return all;
  });
  const site = inLang((lang) => {
    const words = (name: string) => {
      const file = `content/${lang}/${name}.yaml`;
      return read(file, files[file] ?? '{}', schema.site, problems) ?? {};
    };
    return { ...words('site'), ...words('pages') };
  });
  const names =
    read('content/names.yaml', files['content/names.yaml'] ?? '[]', z.array(z.string()), problems) ?? [];
  return { claims, sources, data, words, site, names, problems, lineOf: lineFinder(files) };
}
