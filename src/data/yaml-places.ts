import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from './place.ts';
import { yamlDocument } from './yaml-document.ts';

/** The keys, and the numbers of entries from 0, that lead to something: `[3, 'zh-hant', 'says']`. */
export type YamlPath = readonly PropertyKey[];

/** Where something stands in a file of content/; none if the file, or anything of the path, is not there. */
export type PlaceOf = (file: string, path: YamlPath) => Place | undefined;

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

/** How far a path leads into a document: the last node on it, its key where it has one, and whether it is the end. */
function follow(doc: Document, path: YamlPath): { key?: Ranged; node: unknown; whole: boolean } {
  let key: Ranged | undefined;
  let node: unknown = doc.contents;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
        )
      : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    if (!pair && item === undefined) return { ...(key && { key }), node, whole: false };
    key = pair ? (pair.key as Ranged) : (item as Ranged);
    node = pair ? pair.value : item;
  }
  return { ...(key && { key }), node, whole: true };
}

/** The place of a key, or of the nearest thing around it; none for what stands nowhere. */
export function placeOfKey(doc: Document, lines: LineCounter, path: YamlPath): Place | undefined {
  const { key } = follow(doc, path);
  if (!key?.range) return undefined;
  const { line, col } = lines.linePos(key.range[0]);
  return { line, column: col };
}

/** The place of a value; of its key, where it has none, and of the nearest thing around it where that is missing. */
export function placeOfValue(doc: Document, lines: LineCounter, path: YamlPath): Place | undefined {
  const { node, whole } = follow(doc, path);
  const range = whole ? (node as Ranged | null)?.range : undefined;
  if (!range || range[0] === range[1]) return placeOfKey(doc, lines, path);
  const { line, col } = lines.linePos(range[0]);
  return { line, column: col };
}

/** Finders of what stands where in YAML files. */
export interface PlaceFinder {
  /** Of a key, or of the nearest thing around it: `('content/en/charts/hole.yaml', ['labels', 'need'])`. */
  readonly placeOf: PlaceOf;
  /** Of what stands behind a key. */
  readonly valueAt: PlaceOf;
}

/** @param files text by path; one is parsed when it is first asked about */
export function placeFinder(files: Readonly<Record<string, string>>): PlaceFinder {
  const finder =
    (find: typeof placeOfKey): PlaceOf =>
    (file, path) => {
      const text = files[file];
      if (text === undefined) return undefined;
      const { doc, lines } = yamlDocument(file, text);
      return find(doc, lines, path);
    };
  return { placeOf: finder(placeOfKey), valueAt: finder(placeOfValue) };
}

/**
 * The place of a value in a text of YAML by what leads to it: `placeInYaml(text, [3, 'verdict'])`.
 * @param above how many lines stand above the YAML in its file
 */
export function placeInYaml(text: string, path: YamlPath, above = 0): Place | undefined {
  const lines = new LineCounter();
  const place = placeOfValue(parseDocument(text, { lineCounter: lines }), lines, path);
  return place && { line: place.line + above, column: place.column };
}
