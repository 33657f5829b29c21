import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { valueOf } from './yaml-errors.ts';
import { meant, nearest, schemaMessages, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A text of YAML: its file, how many lines stand above it, and what goes before each message. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly above?: number;
  readonly lead?: string;
}

/** The names that an object at a path of a schema may have; none where any will do. */
function namesAt(shape: z.core.$ZodType, path: Path): string[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return namesAt(shape.unwrap(), path);
  const [key, ...rest] = path;
  if (key === undefined) return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
  if (shape instanceof z.ZodArray) return namesAt(shape.element, rest);
  if (shape instanceof z.ZodRecord) return namesAt(shape.valueType, rest);
  const next = shape instanceof z.ZodObject && (shape.shape[String(key)] as z.core.$ZodType | undefined);
  return next ? namesAt(next, rest) : [];
}

/** The line of a key, or of the nearest thing around it; 0 for what stands nowhere. */
function lineOf(doc: Document, lines: LineCounter, path: Path): number {
  if (!path.length) return 0;
  const around = doc.getIn(path.slice(0, -1), true);
  const pair = isMap(around) && around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const node = pair ? pair.key : doc.getIn(path, true);
  const at = (node as { range?: readonly [number, number, number] } | undefined)?.range;
  return at ? lines.linePos(at[0]).line : lineOf(doc, lines, path.slice(0, -1));
}

/**
 * Reads YAML by a schema; what is wrong goes to `problems`, each with its line.
 * @returns undefined where anything is wrong
 */
export function readYaml<T extends z.ZodType>(
  { file, text, above = 0, lead = '' }: YamlText,
  shape: T,
  problems: Problem[],
): z.output<T> | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const report = (line: number, message: string): void => {
    problems.push({ file, line: line ? line + above : 1, message: lead + message });
  };
  const read = valueOf(doc);
  if ('unreadable' in read) {
    const { line, message, ...at } = read.unreadable;
    problems.push({ file, line: line + above, ...at, message: lead + message, unreadable: true });
    return undefined;
  }
  const { value } = read;
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const messages = schemaMessages(result.error, value);
  const misspelt = new Set<string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const names = namesAt(shape, issue.path);
    const around = doc.getIn(issue.path, true);
    const there = isMap(around) ? around.items.map(({ key }) => String(key)) : [];
    for (const key of issue.keys) {
      const name = meant(key, names, there);
      if (name) misspelt.add([...issue.path, name].join('.'));
      const hint = name ? ` Did you mean "${name}"?` : nearest(key, names);
      const path = [...issue.path, key];
      report(lineOf(doc, lines, path), `${path.join('.')}: is a name that nothing here reads.${hint}`);
    }
  }
  result.error.issues.forEach(({ code, path }, i) => {
    // Whoever wrote `skp` knows of `skip`: that it is missing would be the same mistake, told twice.
    if (code === 'unrecognized_keys' || misspelt.has(path.join('.'))) return;
    const message = messages[i] ?? '';
    report(lineOf(doc, lines, path), message.endsWith('?') ? message : `${message}.`);
  });
  return undefined;
}
