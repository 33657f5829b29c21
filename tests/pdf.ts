import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Figures that stand in no other: a figure holds its picture, which is a Figure too. */
const topFigures = (node: Node | null): Node[] =>
  node?.role === 'Figure' ? [node] : (node?.children ?? []).flatMap(topFigures);

const within = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(within)];

/** Letters as they are searched for: no spaces, no two code points for one glyph. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** Points that `@page` keeps free on top and at the foot, where the running words stand. */
const MARGIN = 40;

/** What a PDF holds, as far as a reader or an assistive technology is told. */
export async function readPdf(data: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const pdf = await task.promise;
  const pages = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    const text = items
      .flatMap((item) => ('str' in item ? [item] : []))
      .filter(({ transform: t }) => t[5] > MARGIN && t[5] < height - MARGIN)
      .map(({ str }) => str)
      .join(' ');
    const figures = topFigures((await page.getStructTree()) as Node | null);
    pages.push({ text: bare(text), figures: figures.map((f) => within(f).flatMap(({ alt }) => alt ?? [])) });
  }
  const { info } = await pdf.getMetadata();
  // Its types say an object, its code a Map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const outline = (await pdf.getOutline()) as
    { title: string; items: { title: string; items: [] }[] }[] | null;
  const titles = (list: readonly { title: string; items: unknown }[]): string[] =>
    list.flatMap(({ title, items }) => [title, ...titles(items as [])]);
  await task.destroy();
  return {
    pages,
    info: info as { Title?: string; Language?: string },
    marked: marks?.get('Marked') ?? false,
    bookmarks: titles(outline ?? []),
  };
}
