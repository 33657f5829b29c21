import { LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML file as a document, and its lines. */
export interface YamlDocument {
  readonly doc: Document.Parsed;
  readonly lines: LineCounter;
}

const known = new Map<string, YamlDocument & { readonly text: string }>();

/**
 * Parses a file's YAML, once for as long as its text stays the same: a value is read from it, places are looked up
 * in it, and its texts are gone through, and a server does all that again at each save. Nobody may change it.
 * @param file its path, which is what it is known by
 */
export function yamlDocument(file: string, text: string): YamlDocument {
  const before = known.get(file);
  if (before?.text === text) return before;
  const lines = new LineCounter();
  const made = { text, lines, doc: parseDocument(text, { lineCounter: lines }) };
  known.set(file, made);
  return made;
}
