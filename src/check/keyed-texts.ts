/** The texts of a file, each with a name that does not change: those of YAML, and headings and paragraphs of chapters. */
import { linesOf, type Texts } from '../data/files.ts';
import type { Placed } from '../data/place.ts';
import { rememberedLast } from '../data/remember.ts';
import { yamlScalars, type YamlScalar } from '../data/yaml-scalars.ts';
import { outline, type Outline } from '../mdx/outline.ts';
import { place } from '../mdx/tree.ts';
import { sectionsOf } from './chapter-sections.ts';

/** A text as it is written, and what it is known by within its file wherever it stands. */
export interface KeyedText extends Placed {
  readonly key: string;
  /** What it says, however it is quoted and broken into lines. */
  readonly value: string;
}

const BLOCK = /^[>|][-+\d]*\n/;
const valueOf = (text: string): string =>
  text
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(BLOCK, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The texts of YAML; entries of a list are known by their ids, and words of a plain list stand in any order. */
function ofYaml(scalars: readonly YamlScalar[]): KeyedText[] {
  const ids = new Map(
    scalars.flatMap(({ path, text }) => (path[1] === 'id' ? [[path[0], text] as const] : [])),
  );
  return scalars.flatMap(({ path: [first = '', ...rest], text, line, column }): KeyedText[] => {
    if (typeof (rest.at(-1) ?? first) === 'number') return [];
    const key = [ids.get(first) ?? first, ...rest].join(' ');
    // A text in lines of its own ends before the line of the next.
    return [{ key, value: valueOf(text), text: text.trimEnd(), line, column }];
  });
}

const between = (lines: readonly string[], line: number, column: number, end: number): string =>
  [(lines[line - 1] ?? '').slice(column - 1), ...lines.slice(line, end)].join('\n');

function ofChapter(o: Outline, lines: readonly string[]): KeyedText[] {
  const { file, tree } = o;
  const [front] = tree.children;
  const headings = tree.children
    .filter((node) => node.type === 'heading')
    .map((node, i): KeyedText => {
      const { line } = place(node);
      const text = lines[line - 1] ?? '';
      const column = text.search(/[^#\s]/) + 1;
      const own = text.slice(column - 1).trimEnd();
      return { key: `heading ${i}`, value: own, text: own, line, column };
    });
  const counts = new Map<string, number>();
  const paragraphs = sectionsOf(o).flatMap(({ name, blocks }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return blocks.map(({ line, column, end }, i): KeyedText => {
      const text = between(lines, line, column, end);
      return { key: `${name} ${count} ${i}`, value: valueOf(text), text, line, column };
    });
  });
  const above = front?.type === 'yaml' ? ofYaml(yamlScalars(`${file} front`, front.value, 1)) : [];
  return [...above, ...headings, ...paragraphs];
}

const lastRead = rememberedLast<readonly KeyedText[]>();

/** The texts of a file of content/ in the order in which they stand; none of a table’s. */
export function keyedTexts(file: string, texts: Texts): readonly KeyedText[] {
  const text = texts[file] ?? '';
  return lastRead(file, text, () => {
    if (file.endsWith('.mdx')) return ofChapter(outline(file, text), linesOf(texts, file));
    return file.endsWith('.yaml') ? ofYaml(yamlScalars(file, text)) : [];
  });
}
