import { remembered } from '../data/remember.ts';

/** What ends a clause or a sentence, with the marks behind it; a point in a number does not. */
const END = /(?:[。！？；，：]|[.!?;:,](?=[”’)]*(?:\s|$)))[”’」』）)]*\s*/gu;
/** How many clauses in a row are held against as many behind them. */
const MOST = 4;

/** Whether some words are more than names, slots and a turn of phrase. */
const isProse = (words: string): boolean =>
  (words.match(/\p{Script=Han}/gu) ?? []).length >= 8 ||
  (/[。！？]/.test(words) && (words.match(/\p{Script=Han}/gu) ?? []).length >= 5) ||
  ((words.replace(/\{[^{}]*\}/g, '').match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 2 &&
    words.length >= (/[.!?]/.test(words) ? 12 : 24));

/** Where some clauses stand a second time right behind themselves, and what they are. */
export const repeatedIn = remembered(
  (text): { readonly index: number; readonly words: string } | undefined => {
    const pieces: { readonly index: number; readonly text: string }[] = [];
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(END)) {
      pieces.push({ index: from, text: text.slice(from, index + mark.length).trim() });
      from = index + mark.length;
    }
    if (from < text.length) pieces.push({ index: from, text: text.slice(from).trim() });
    for (let i = 0; i + 1 < pieces.length; i++)
      for (let count = 1; count <= MOST && i + 2 * count <= pieces.length; count++) {
        const second = pieces.slice(i + count, i + 2 * count);
        if (!second.every((piece, j) => piece.text === pieces[i + j]?.text)) continue;
        const words = second.map((piece) => piece.text).join(' ');
        if (isProse(words)) return { index: second[0]?.index ?? 0, words };
      }
    return undefined;
  },
  20_000,
);
