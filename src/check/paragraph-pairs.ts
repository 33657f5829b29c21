/** The paragraphs of a chapter beside those of another language. */
import { sectionsOf, type Block, type Section } from './chapter-sections.ts';
import type { Twins } from './twins.ts';

/** Whether a paragraph stands a second time, which is told. */
export type IsCopy = (block: Block) => boolean;
/** The same part of a chapter in a translation and in the default language. */
export type SectionPair = readonly [mine: Section, theirs: Section];
/** A paragraph of a translation and its counterpart in the default language. */
export type BlockPair = readonly [mine: Block, theirs: Block];

/** The parts of two chapters, side by side; none where the parts themselves differ, which is told. */
export function sectionPairs({ own, other }: Twins, isCopy: IsCopy): readonly SectionPair[] {
  const [mine = [], theirs = []] = [own, other].map((o) =>
    sectionsOf(o).map((section): Section => ({
      ...section,
      blocks: section.blocks.filter((block) => !isCopy(block)),
    })),
  );
  if (mine.length !== theirs.length || mine.some(({ name }, i) => name !== theirs[i]?.name)) return [];
  return mine.flatMap((section, i) => {
    const twin = theirs[i];
    return twin ? [[section, twin] as const] : [];
  });
}

/** How much longer the second of two chapters is, as a logarithm. */
export function usualGap(pairs: readonly SectionPair[]): number {
  const length = (of: 0 | 1): number =>
    pairs.flatMap((pair) => pair[of].blocks).reduce((sum, { text }) => sum + text.length, 1);
  return Math.log(length(1) / length(0));
}

/** Paragraph by paragraph, where a part has as many in both. */
export const blockPairs = (pairs: readonly SectionPair[]): readonly BlockPair[] =>
  pairs.flatMap(([a, b]) =>
    a.blocks.length === b.blocks.length
      ? a.blocks.map((block, i): BlockPair => [block, b.blocks[i] ?? block])
      : [],
  );
