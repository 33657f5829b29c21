import { visit } from 'unist-util-visit';
import type { Lang } from '../i18n/lang.ts';
import { isBroken, outline, type ClaimUse, type StepOutline } from '../mdx/outline.ts';
import { plain } from '../mdx/tree.ts';

/** A cover or chapter by what its words are set in. */
export interface ChapterText {
  /** The whole file: characters are counted, so what is no word of it does no harm. */
  readonly mdx: string;
  readonly front: string;
  readonly titles: readonly (string | undefined)[];
  readonly bolds: readonly string[];
  readonly charts: readonly string[];
  readonly playgrounds: readonly string[];
  readonly claims: readonly ClaimUse[];
  /** Its steps, by the lines that they stand in. */
  readonly steps: readonly StepOutline[];
  /** Its place in the story; none of the cover. */
  readonly order: number | undefined;
}

/**
 * Reads a file that may be half written: what can't be told apart then counts as bold and as title.
 * @param charts all charts, of which one that can't be parsed may show any
 */
function readChapter(file: string, mdx: string, charts: readonly string[]): ChapterText {
  const read = outline(file, mdx);
  const { tree, front, scrollies, figures, playgrounds, claims } = read;
  if (isBroken(read))
    return {
      mdx,
      front: mdx,
      titles: [mdx],
      bolds: [mdx],
      charts,
      playgrounds: charts,
      claims,
      steps: [],
      order: undefined,
    };
  const [top] = tree.children;
  const yaml = top?.type === 'yaml' ? top.value : '';
  const bolds: string[] = [];
  visit(tree, 'strong', (node) => void bolds.push(plain(node)));
  return {
    ...{ mdx, front: yaml, titles: front.title ? [front.title, front.subtitle] : [yaml], bolds },
    ...{ charts: [...scrollies, ...figures].map((s) => s.chart), claims },
    playgrounds: playgrounds.map(({ chart }) => chart),
    steps: scrollies.flatMap(({ steps }) => steps),
    order: front.order,
  };
}

/** The cover of a language. */
export function readCover(texts: Readonly<Record<string, string>>, charts: readonly string[], lang: Lang) {
  const path = `content/${lang}/cover.mdx`;
  return readChapter(path, texts[path] ?? '', charts);
}

/** The chapters of a language, each with its slug. */
export const readChapters = (
  texts: Readonly<Record<string, string>>,
  charts: readonly string[],
  lang: Lang,
) =>
  Object.entries(texts).flatMap(([path, mdx]) => {
    const slug = new RegExp(`^content/${lang}/chapters/(.+)\\.mdx$`).exec(path)?.[1];
    return slug ? [{ slug, ...readChapter(path, mdx, charts) }] : [];
  });
