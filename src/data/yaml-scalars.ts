import { rememberedLast } from './remember.ts';
import type { Placed } from './place.ts';
import { yamlDocument } from './yaml-document.ts';
import type { YamlTree } from './yaml-tree.ts';

/** A text of a YAML file, as it is written there, its quotation marks included. */
export interface YamlScalar extends Placed {
  readonly file: string;
  /** The keys and numbers that lead to it: `[3, 'zh-hant', 'says']`. */
  readonly path: readonly (string | number)[];
}

const lastOf = rememberedLast<readonly YamlScalar[]>();

/**
 * Every text of a YAML file that is no key, the same objects as long as the file has the same text; none of a file
 * that can't be parsed.
 * @param above how many lines stand above the YAML in its file
 */
export const yamlScalars = (file: string, text: string, above = 0): readonly YamlScalar[] =>
  lastOf(file, `${above} ${text}`, () => readScalars(file, text, above));

function readScalars(file: string, text: string, above: number): YamlScalar[] {
  const { tree, lines, read } = yamlDocument(file, text);
  const all: YamlScalar[] = [];
  const visit = (node: YamlTree | null, path: YamlScalar['path']): void => {
    for (const [name, , value] of node?.pairs ?? []) visit(value, [...path, name]);
    for (const [i, item] of (node?.items ?? []).entries()) visit(item, [...path, i]);
    if (!node?.isText || !node.span) return;
    const [start, end] = node.span;
    const { line, col } = lines.linePos(start);
    all.push({ file, path, text: text.slice(start, end), line: line + above, column: col });
  };
  if ('value' in read) visit(tree, []);
  return all;
}
