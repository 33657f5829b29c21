/**
 * Words of a language for a file that all languages share. They may stand in the file itself, under the language's
 * key, or in a file of the same shape in the language's folder, `content/ja/claims/moat.yaml`, which has of it that
 * key alone and what leads to it. Over 150 lines: to merge two files is to know where each part of them stands.
 */
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Texts } from './files.ts';
import { isBlank, nearest, type Problem } from './problem.ts';
import { remembered } from './remember.ts';
import { yamlDocument } from './yaml-document.ts';
import { placeOfValue, type YamlPath } from './yaml-places.ts';

/** The files that all languages share and that hold words. */
const SHARED = /^content\/(?:(?:claims|data)\/.+|terms|house-terms)\.yaml$/;

/** The file of a language's folder that holds its words for a shared one. */
export const translationFile = (file: string, lang: Lang): string =>
  file.replace(/^content\//, `content/${lang}/`);

/** The shared file that a file of a language's folder holds words for; none of a language's own files. */
export const sharedFile = remembered((file): { readonly shared: string; readonly lang: Lang } | undefined => {
  const [, folder, rest = ''] = /^content\/([^/]+)\/(.+)$/.exec(file) ?? [];
  const lang = LANGS.find((one) => one === folder);
  const shared = `content/${rest}`;
  return lang && SHARED.test(shared) ? { shared, lang } : undefined;
}, 5_000);

/** Where a value stands: its file, and the path that leads to it there. */
export interface Home {
  readonly file: string;
  readonly path: YamlPath;
}

/** A shared file with the words of all languages. */
export interface Translated {
  readonly value: unknown;
  readonly home: (path: YamlPath) => Home;
  /** Languages that have neither words in the file nor a file of their own: told once, at that file. */
  readonly lacking: readonly Lang[];
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What an entry of a list is known by. */
const nameOf = (entry: unknown): unknown => (isTree(entry) ? (entry['id'] ?? entry['date']) : undefined);
const NAMES = ['id', 'date'];
const keyOf = (path: YamlPath): string => JSON.stringify(path);

/** Puts the words of one language's file where they belong. */
class Merging {
  /** By the path of a part of the shared file, the path of the same part in the language's. */
  readonly paths = new Map<string, YamlPath>();
  readonly #lang: Lang;
  readonly #shared: string;
  readonly #tell: (path: YamlPath, message: string) => void;

  constructor(lang: Lang, shared: string, tell: (path: YamlPath, message: string) => void) {
    this.#lang = lang;
    this.#shared = shared;
    this.#tell = tell;
  }

  merge(into: unknown, own: unknown, path: YamlPath, ownPath: YamlPath): void {
    this.paths.set(keyOf(path), ownPath);
    if (Array.isArray(into) && Array.isArray(own)) this.#list(into, own, path, ownPath);
    else if (isTree(into) && isTree(own)) this.#tree(into, own, path, ownPath);
    else
      this.#tell(
        ownPath,
        `is what ${this.#shared} says: here stand only words under "${this.#lang}", and the names that lead to them.`,
      );
  }

  #list(into: readonly unknown[], own: readonly unknown[], path: YamlPath, ownPath: YamlPath): void {
    const names = into.map(nameOf);
    for (const [i, entry] of own.entries()) {
      const name = nameOf(entry);
      const at = name === undefined ? -1 : names.indexOf(name);
      if (at >= 0) this.merge(into[at], entry, [...path, at], [...ownPath, i]);
      else
        this.#tell(
          [...ownPath, i],
          `has the entry "${String(name)}", which ${this.#shared} does not have.${nearest(String(name), names.map(String))}`,
        );
    }
  }

  #tree(into: Tree, own: Tree, path: YamlPath, ownPath: YamlPath): void {
    for (const [key, value] of Object.entries(own)) {
      const at = [...ownPath, key];
      if (key === this.#lang && !(key in into)) into[key] = value;
      else if (key === this.#lang)
        this.#tell(at, `stands in ${this.#shared} already: take it away there, or here.`);
      else if (key in into && !NAMES.includes(key)) this.merge(into[key], value, [...path, key], at);
      else if (!(key in into))
        this.#tell(
          at,
          `has "${key}", which ${this.#shared} does not have here.${nearest(key, Object.keys(into))}`,
        );
    }
  }
}

/**
 * A shared file's value with the words that stand in the folders of languages.
 * @param value what the file itself holds, which stays as it is; @param files all of content/
 * @param problems takes what can't be put anywhere
 */
export function translated(file: string, value: unknown, files: Texts, problems: Problem[]): Translated {
  const text = files[file] ?? '';
  let all = value;
  const merged = new Map<Lang, Merging>();
  const lacking: Lang[] = [];
  if (!SHARED.test(file)) return { value, home: (path) => ({ file, path }), lacking };
  for (const lang of LANGS) {
    const own = translationFile(file, lang);
    const ownText = files[own];
    if (ownText === undefined) {
      // A file of which nothing is left is told of as that.
      if (!isBlank(text) && !new RegExp(`(^|[\\s{,])${lang}:`, 'm').test(text)) lacking.push(lang);
      continue;
    }
    const document = yamlDocument(own, ownText);
    const { read } = document;
    if ('unreadable' in read) {
      const { line, column, message } = read.unreadable;
      problems.push({ file: own, line, column, rule: 'yaml-syntax', message, unreadable: true });
      continue;
    }
    if (!merged.size) all = structuredClone(value);
    const merging = new Merging(lang, file, (path, message) => {
      const place = placeOfValue(document, path) ?? { line: 1, column: 1 };
      problems.push({ file: own, ...place, rule: 'translation', message });
    });
    merging.merge(all, read.value, [], []);
    merged.set(lang, merging);
  }
  return { value: all, home: (path) => homeOf(file, path, merged), lacking };
}

/** Where a value stands, or would stand if it were there. */
function homeOf(file: string, path: YamlPath, merged: ReadonlyMap<Lang, Merging>): Home {
  const at = path.findIndex((key) => merged.has(key as Lang));
  const lang = path[at] as Lang;
  const paths = merged.get(lang)?.paths;
  if (!paths) return { file, path };
  for (let length = at; length >= 0; length--) {
    const own = paths.get(keyOf(path.slice(0, length)));
    // What leads to it may be missing as well: then it is told at the last part that is there.
    if (own)
      return { file: translationFile(file, lang), path: length === at ? [...own, ...path.slice(at)] : own };
  }
  return { file, path };
}
