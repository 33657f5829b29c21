import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { withoutMoved } from './moved-names.ts';
import { withMissingOnce, type Said } from './missing-fields.ts';
import { inWords, schemaWords } from './schema-words.ts';
import { yamlDocument } from './yaml-document.ts';
import { rememberedOf } from './remember.ts';
import { soundPart } from './sound-part.ts';
import { unknownNames, type Parsed } from './unknown-names.ts';
import { translated, translationFile, type Home } from './translations.ts';
import type { Texts } from './files.ts';
import { placeOfKey, placeOfValue, type YamlPath } from './yaml-places.ts';

/** A text of YAML: its file, how many lines stand above it, and what goes before each message. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly above?: number;
  readonly lead?: string;
}

/** Where what is wrong goes, and the text of what could not be read, by file. */
export interface Reading {
  readonly problems: Problem[];
  readonly lost: Record<string, string>;
  /** All of content/, where words of a file may stand in another one; none where all stand in one. */
  readonly files?: Texts;
  /** By file, where its values stand; filled as files are read. */
  readonly homes?: Map<string, (path: YamlPath) => Home>;
}

/** The document of a text; none where it is no YAML, which is reported. */
export function parse(
  { file, text, above = 0, lead = '' }: YamlText,
  { problems, lost, files = {}, homes }: Reading,
): Parsed | undefined {
  const document = yamlDocument(file, text);
  const { read } = document;
  if ('unreadable' in read) {
    const { line, column, message } = read.unreadable;
    const place = { file, line: line + above, column };
    problems.push({ ...place, rule: 'yaml-syntax', message: lead + message, unreadable: true });
    lost[file] = text;
    return undefined;
  }
  const { value, home, lacking } = translated(file, read.value, files, problems);
  homes?.set(file, home);
  for (const lang of lacking) {
    const own = translationFile(file, lang);
    const message = `is missing: ${file} has no words in "${lang}", and they may stand here.`;
    problems.push({ file: own, rule: 'missing-file', message });
  }
  return {
    ...{ value, lacking },
    report: (of, path, rule, message) => {
      const at = home(path);
      const found = at.file === file ? document : yamlDocument(at.file, files[at.file] ?? '');
      const place = (of === 'key' ? placeOfKey : placeOfValue)(found, at.path);
      const { line, column } = place ? { ...place, line: place.line + above } : { line: 1, column: 1 };
      problems.push({ file: at.file, line, column, rule, message: lead + message });
    },
  };
}

const read = (part: z.ZodType, value: unknown) => part.safeParse(value, { error: inWords });
const outcomes = rememberedOf((part: z.ZodType) => rememberedOf((value: object) => read(part, value)));
/** What a schema says of a value: the same as before of what has not changed, since nobody changes what was read. */
const outcome = <T extends z.ZodType>(part: T, value: unknown) =>
  (typeof value === 'object' && value !== null
    ? outcomes(part)(value)
    : read(part, value)) as z.ZodSafeParseResult<z.output<T>>;

/**
 * Holds a value against its schema, and reports what is wrong, each at its place.
 * @param shape of the whole document; @param part the schema of what stands at the path
 * @param some the schema of what is returned where something is wrong, without that, and what is then given what was
 * left out, as text
 * @returns the value, without what is wrong; undefined where that can't be left out
 */
export function checked<T extends z.ZodType>(
  parsed: Parsed,
  shape: z.core.$ZodType,
  part: T,
  path: YamlPath,
  some?: { readonly shape: z.ZodType; readonly lose: (text: string) => void },
): z.output<T> | undefined {
  const value = path.reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown>)[k], parsed.value);
  const result = outcome(part, value);
  if (result.success) return result.data;
  const all = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  const issues = withoutMoved(parsed, shape, all);
  const misspelt = unknownNames(parsed, shape, issues);
  const said: Said[] = [];
  for (const issue of issues) {
    // Whoever wrote `skp` meant `skip`: to report that `skip` is missing would be the same mistake twice.
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue.path.join('.'))) continue;
    if (issue.path.some((key) => parsed.lacking.includes(String(key)))) continue;
    said.push({ path: issue.path, ...schemaWords(issue, parsed.value) });
  }
  for (const { path: at, rule, message } of withMissingOnce(said, parsed.value))
    parsed.report('value', at, rule, message);
  const sound = soundPart(value, some?.shape, result.error.issues);
  const rest = (some?.shape ?? part).safeParse(sound.value);
  if (!rest.success) return undefined;
  for (const text of sound.lost) some?.lose(text);
  return rest.data as z.output<T>;
}

/** Keeps what of a file can't be read. */
export const lose = ({ lost }: Reading, file: string, text: string): void => {
  lost[file] = [...(lost[file] ? [lost[file]] : []), text].join('\n');
};

/**
 * Reads YAML by a schema; what is wrong is reported, each at its place.
 * @param some the schema of what is returned where something is wrong, without that; nothing unless given
 * @returns undefined where anything is wrong that can't be left out
 */
export function readYaml<T extends z.ZodType>(
  yaml: YamlText,
  shape: T,
  reading: Reading,
  some?: z.ZodType,
): z.output<T> | undefined {
  const parsed = parse(yaml, reading);
  if (!parsed) return undefined;
  const left = some && { shape: some, lose: (text: string) => lose(reading, yaml.file, text) };
  const value = checked(parsed, shape, shape, [], left);
  if (value === undefined) lose(reading, yaml.file, yaml.text);
  return value;
}
