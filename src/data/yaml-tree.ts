import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** From where to where in its text something stands, in UTF-16 units from 0; null for what stands nowhere. */
type Span = readonly [start: number, end: number] | null;

/**
 * What stands where in a file of YAML: all that is asked of its document once that was read. It can be written as JSON,
 * and has a tenth of the document’s size.
 */
export interface YamlTree {
  readonly span: Span;
  /** Whether it is a text, and neither a number nor yes or no. */
  readonly isText?: true;
  /** Of a mapping; names that are no words are left out. */
  readonly pairs?: readonly YamlPair[];
  /** Of a list. */
  readonly items?: readonly (YamlTree | null)[];
}

/** A name, where it stands, and what stands behind it. */
export type YamlPair = readonly [name: string, at: Span, value: YamlTree | null];

const spanOf = ({ range }: Node): Span => (range ? [range[0], range[1]] : null);

/** @param node of a document, which may be one that could not be read to its end */
export function yamlTree(node: unknown): YamlTree | null {
  if (node === null || node === undefined) return null;
  const span = spanOf(node as Node);
  if (isMap(node)) {
    const pairs = node.items.flatMap(({ key, value }): YamlPair[] =>
      isScalar(key) ? [[String(key.value), spanOf(key), yamlTree(value)]] : [],
    );
    return { span, pairs };
  }
  if (isSeq(node)) return { span, items: node.items.map(yamlTree) };
  return { span, ...(isScalar(node) && typeof node.value === 'string' && { isText: true }) };
}
