import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Where something stands in a file of content/: its line, from 1; none if it is not there. */
export type LineOf = (file: string, path: readonly string[]) => number | undefined;

/**
 * Finds lines of YAML files by what stands there: `('content/en/charts/hole.yaml', ['labels', 'need'])`.
 * What is not there is where its nearest ancestor is. A file is parsed when it is first asked about.
 */
export function lineFinder(files: Readonly<Record<string, string>>): LineOf {
  const parsed = new Map<string, { doc: Document; lines: LineCounter }>();
  const parse = (file: string) => {
    const lines = new LineCounter();
    const made = { doc: parseDocument(files[file] ?? '', { lineCounter: lines }), lines };
    parsed.set(file, made);
    return made;
  };
  return (file, path) => {
    if (!(file in files)) return undefined;
    const { doc, lines } = parsed.get(file) ?? parse(file);
    let line: number | undefined;
    let node: unknown = doc.contents;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === step)
        : undefined;
      if (!isPair(pair) || !isScalar(pair.key)) break;
      line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair.value;
    }
    return line;
  };
}
