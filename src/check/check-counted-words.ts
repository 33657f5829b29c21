import type { Problem } from '../data/problem.ts';
import { DEFAULT_LANG } from '../i18n/lang.ts';
import { paragraphs, placeOf, runAt, type Paragraph } from '../mdx/paragraphs.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import type { Block } from './chapter-sections.ts';
import { unmatched } from './counterparts.ts';
import { blockPairs, sectionPairs, type IsCopy } from './paragraph-pairs.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';
import { twinsOf, type Twins } from './twins.ts';

/** The same words in a translation and in the default language: a heading, or the paragraphs of a block. */
type Pair = readonly [mine: readonly Paragraph[], theirs: readonly Paragraph[]];

/**
 * What is counted and no turn of phrase: three and more, since 兩 stands for “both” and “again”, and fewer than twenty,
 * since a unit of area or of money is another one in another language.
 */
const [LEAST, MOST] = [3, 19];

/** A number in words that the counterpart does not have. */
interface Lone {
  readonly paragraph: Paragraph;
  readonly number: Quantity;
}

const textOf = (all: readonly Paragraph[]): string => all.map(({ text }) => text).join('\n');

const pairsOf = (twins: Twins, isCopy: IsCopy): readonly Pair[] => {
  const { own, other } = twins;
  const [mine, theirs] = [paragraphs(own.tree), paragraphs(other.tree)];
  const within = (all: readonly Paragraph[], { line, end }: Block): Paragraph[] =>
    all.filter((one) => one.kind === 'text' && line <= placeOf(one, 0).line && placeOf(one, 0).line <= end);
  const headings = [mine, theirs].map((all) => all.filter(({ kind }) => kind === 'heading'));
  const [a = [], b = []] = headings;
  const even = a.length === b.length ? a.map((one, i): Pair => [[one], b.slice(i, i + 1)]) : [];
  const blocks = blockPairs(sectionPairs(twins, isCopy));
  return [...even, ...blocks.map(([x, y]): Pair => [within(mine, x), within(theirs, y)])];
};

/**
 * Paragraphs and headings that count otherwise than in the other language: each has a number in words that its
 * counterpart lacks. What stands in a claim is held against the ledger.
 */
export const countedWordProblems = (
  chapters: Chapters,
  names: readonly string[],
  isCopy: IsCopy,
): Problem[] =>
  twinsOf(chapters).flatMap((twins): Problem[] => {
    const { own, other, lang } = twins;
    const lone = (all: readonly Paragraph[], of: typeof lang, beside: string, there: typeof lang): Lone[] =>
      all.flatMap((paragraph) =>
        unmatched({ text: paragraph.text, lang: of }, [{ text: beside, lang: there }], names)
          .filter(
            ({ figures, loose, values: [n = 0] }) =>
              figures === undefined && !loose && n >= LEAST && n <= MOST,
          )
          .filter(({ start }) => runAt(paragraph, start)?.link?.name !== 'Claim')
          .map((number) => ({ paragraph, number })),
      );
    const tell = (here: Outline, { paragraph, number }: Lone, there: Outline, twin: Lone): Problem => ({
      ...{ file: here.file, ...placeOf(paragraph, number.start), rule: 'number-word-twins' },
      message: `says “${number.words}”, and ${there.file}:${placeOf(twin.paragraph, twin.number.start).line} “${twin.number.words}”: all languages count alike.`,
    });
    const all = [own, other].map((o) => textOf(paragraphs(o.tree)));
    const counted = [lang, DEFAULT_LANG].flatMap((of, i) => quantities(all[i] ?? '', of, names));
    /** How often both chapters have a number. */
    const support = ({ number }: Lone): number => counted.filter((one) => isSame(one, number)).length;
    return pairsOf(twins, isCopy).flatMap(([mine, theirs]): Problem[] => {
      const [here] = lone(mine, lang, textOf(theirs), DEFAULT_LANG);
      const [there] = lone(theirs, DEFAULT_LANG, textOf(mine), lang);
      if (!here || !there) return [];
      // Of two the one that the chapters bear out less is the slip.
      return [support(there) < support(here) ? tell(other, there, own, here) : tell(own, here, other, there)];
    });
  });
