import type { Place } from './place.ts';
import { parseYaml, yamlDocument, type YamlDocument } from './yaml-document.ts';
import type { YamlTree } from './yaml-tree.ts';

/** The keys, and the numbers of entries from 0, that lead to something: `[3, 'zh-hant', 'says']`. */
export type YamlPath = readonly PropertyKey[];

/** Where something stands in a file of content/; none if the file, or anything of the path, is not there. */
export type PlaceOf = (file: string, path: YamlPath) => Place | undefined;

/** How far a path leads into a tree: the last node on it, where its name stands or itself, and whether it is the end. */
function follow(
  tree: YamlTree | null,
  path: YamlPath,
): { at: YamlTree['span']; node: YamlTree | null; whole: boolean } {
  let at: YamlTree['span'] = null;
  let node = tree;
  for (const step of path) {
    const pair = node?.pairs?.find(([name]) => name === String(step));
    const item = node?.items?.[Number(step)];
    if (!pair && item === undefined) return { at, node, whole: false };
    at = pair ? pair[1] : (item?.span ?? null);
    node = pair ? pair[2] : (item ?? null);
  }
  return { at, node, whole: true };
}

const placeAt = ({ lines }: YamlDocument, index: number): Place => {
  const { line, col } = lines.linePos(index);
  return { line, column: col };
};

/** The place of a key, or of the nearest thing around it; none for what stands nowhere. */
export function placeOfKey(document: YamlDocument, path: YamlPath): Place | undefined {
  const { at } = follow(document.tree, path);
  return at ? placeAt(document, at[0]) : undefined;
}

/** The place of a value; of its key, where it has none, and of the nearest thing around it where that is missing. */
export function placeOfValue(document: YamlDocument, path: YamlPath): Place | undefined {
  const { node, whole } = follow(document.tree, path);
  const span = whole ? node?.span : undefined;
  if (!span || span[0] === span[1]) return placeOfKey(document, path);
  return placeAt(document, span[0]);
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
      return text === undefined ? undefined : find(yamlDocument(file, text), path);
    };
  return { placeOf: finder(placeOfKey), valueAt: finder(placeOfValue) };
}

/**
 * The place of a value in a text of YAML by what leads to it: `placeInYaml(text, [3, 'verdict'])`.
 * @param above how many lines stand above the YAML in its file
 */
export function placeInYaml(text: string, path: YamlPath, above = 0): Place | undefined {
  const place = placeOfValue(parseYaml(text), path);
  return place && { line: place.line + above, column: place.column };
}
