import { isPair, isScalar, isSeq, visit } from 'yaml';
import { rememberedLast } from './remember.ts';
import type { Placed } from './place.ts';
import { yamlDocument } from './yaml-document.ts';

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
  const { doc, lines } = yamlDocument(file, text);
  const all: YamlScalar[] = [];
  if (doc.errors.length) return all;
  visit(doc, {
    Scalar(key, node, around) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path = around.flatMap((at, i): (string | number)[] => {
        if (isPair(at) && isScalar(at.key)) return [String(at.key.value)];
        return isSeq(at) ? [at.items.indexOf(around[i + 1] ?? node)] : [];
      });
      const [start, end] = node.range;
      const { line, col } = lines.linePos(start);
      all.push({ file, path, text: text.slice(start, end), line: line + above, column: col });
    },
  });
  return all;
}
