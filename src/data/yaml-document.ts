import { LineCounter, parseDocument } from 'yaml';
import { readValue, type YamlValue } from './yaml-errors.ts';
import { yamlTree, type YamlTree } from './yaml-tree.ts';

/** What is read in a text of YAML: its value, or why it has none, and what stands where. */
export interface ParsedYaml {
  readonly read: YamlValue;
  readonly tree: YamlTree | null;
}

/** The same, and its lines. */
export interface YamlDocument extends ParsedYaml {
  readonly lines: LineCounter;
}

/** Returns what was parsed from the same text before, in whatever process; parses what was not. */
export type YamlCache = (file: string, text: string, parse: () => ParsedYaml) => ParsedYaml;

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; ;) {
    lines.addNewLine(start);
    start = text.indexOf('\n', start) + 1;
    if (!start) return lines;
  }
}

function parsed(text: string, lines: LineCounter): ParsedYaml {
  // The parser writes into its counter.
  const doc = parseDocument(text, { lineCounter: new LineCounter() });
  return { read: readValue(doc, lines, text), tree: yamlTree(doc.contents) };
}

/** Parses a text of YAML that is known by no name. */
export function parseYaml(text: string): YamlDocument {
  const lines = linesOf(text);
  return { lines, ...parsed(text, lines) };
}

let cache: YamlCache = (_file, _text, parse) => parse();
/** Looks up what files hold in another cache than that of this process. */
export const setYamlCache = (other: YamlCache): void => void (cache = other);

const known = new Map<string, YamlDocument & { readonly text: string }>();

/**
 * Parses a file's YAML, once for as long as its text stays the same: a value is read from it, places are looked up
 * in it, and its texts are gone through, and a server does all that again at each save. Nobody may change it.
 * @param file its path, which is what it is known by
 */
export function yamlDocument(file: string, text: string): YamlDocument {
  const before = known.get(file);
  if (before?.text === text) return before;
  const lines = linesOf(text);
  const made = { text, lines, ...cache(file, text, () => parsed(text, lines)) };
  known.set(file, made);
  return made;
}
