import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Texts } from './files.ts';
import type { Place } from './place.ts';

/** Where a value stands in a text of YAML; of what is not there, the nearest thing around it that is. */
export type PlaceOf = (file: string, path: readonly (string | number)[]) => Place | undefined;

/**
 * Finds the place of a value by what leads to it: `placeIn(text, [3, 'verdict'])`.
 * @param above how many lines stand above the YAML in its file
 * @returns undefined where the text holds nothing
 */
export function placeInYaml(text: string, path: readonly (string | number)[], above = 0): Place | undefined {
  const lines = new LineCounter();
  return placeIn(parseDocument(text, { lineCounter: lines }).contents, lines, path, above);
}

function placeIn(
  root: Node | null,
  lines: LineCounter,
  path: readonly (string | number)[],
  above: number,
): Place | undefined {
  let found = root;
  let node: unknown = root;
  for (const step of path) {
    const pair = isMap(node) && node.items.find(({ key }) => isScalar(key) && key.value === step);
    node = isSeq(node) ? node.items[Number(step)] : pair ? pair.value : undefined;
    if (!node) break;
    found = node as Node;
  }
  if (!found?.range) return undefined;
  const { line, col } = lines.linePos(found.range[0]);
  return { line: line + above, column: col };
}

/** The same for the files of content/; a file is parsed when it is first asked about. */
export function placeFinder(files: Texts): PlaceOf {
  const parsed = new Map<string, { root: Node | null; lines: LineCounter }>();
  return (file, path) => {
    let known = parsed.get(file);
    if (!known) {
      const lines = new LineCounter();
      known = { root: parseDocument(files[file] ?? '', { lineCounter: lines }).contents, lines };
      parsed.set(file, known);
    }
    return placeIn(known.root, known.lines, path, 0);
  };
}
