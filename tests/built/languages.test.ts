/** Every word says which language it is in: voices pronounce by it, and browsers choose the forms of characters. */
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../book.ts';
import { readPage, readPages } from './built.ts';
import { all, textOf, type Element } from './html.ts';

/** A text that a reader reads, the language that it is said to be in, and where. */
interface Said {
  readonly text: string;
  readonly lang: string;
  readonly file: string;
}
type Node = Element['children'][number];

/** Not words of a language: programs, code to paste. What is in a drawing is read by the drawing’s name. */
const WORDLESS = new Set(['script', 'style', 'svg', 'pre', 'code', 'template']);
/** Attributes that are read out. */
const READ = ['aria-label', 'title', 'alt'];

function* saidIn(node: Node, lang: string, file: string): Generator<Said> {
  if (node.type === 'text') yield { text: node.data, lang, file };
  if (!('children' in node) || ('name' in node && WORDLESS.has(node.name))) return;
  const attribs = 'attribs' in node ? node.attribs : {};
  const own = attribs['lang'] ?? lang;
  for (const name of READ) if (attribs[name]) yield { text: attribs[name], lang: own, file };
  for (const child of node.children) yield* saidIn(child as Node, own, file);
}

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
/** Four words in a row, of which a voice makes a sentence. */
const SENTENCE = /(?:\p{Script=Latin}[\p{Ll}’'-]+[\s,:;]+){3}\p{Script=Latin}[\p{Ll}’'-]+/u;

let said: Said[] = [];
beforeAll(() => {
  said = readPages().flatMap(({ file }) => [...saidIn(readPage(file) as unknown as Node, '', file)]);
});
const wrong = (fault: (of: Said) => boolean): string[] => [
  ...new Set(said.filter(fault).map(({ text, lang, file }) => `${file} ${lang}: ${text.trim()}`)),
];

describe('on every page', () => {
  it('there are words, in each language', () => {
    for (const lang of ['en', 'zh-Hant-TW', 'zh-Hant', 'ja', 'ko', 'fr'])
      expect(
        said.some((s) => s.lang === lang),
        lang,
      ).toBe(true);
  });

  it('Chinese, Japanese and Korean say that they are', () => {
    expect(wrong(({ text, lang }) => EASTERN.test(text) && !/^(zh|ja|ko)/.test(lang))).toEqual([]);
  });

  it('Chinese in a picture says that it is, so that who has to draw it takes its forms', () => {
    const drawn = readPages()
      .flatMap(({ file }) => all('html[lang="en"] svg text', readPage(file)).map((text) => ({ file, text })))
      .filter(({ text }) => EASTERN.test(textOf(text)) || /[\u3001-\u303f\uff01-\uff5e]/.test(textOf(text)));
    expect(drawn.length).toBeGreaterThan(50);
    const unsaid = drawn.filter(({ text }) => !text.attribs['lang']?.startsWith('zh'));
    expect(unsaid.map(({ file, text }) => `${file}: ${textOf(text)}`)).toEqual([]);
  });

  it('Japanese says that it is, and so does Korean, and nothing else does', () => {
    const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
    expect(wrong(({ text, lang }) => kana.test(text) && lang !== 'ja')).toEqual([]);
    expect(wrong(({ text, lang }) => /\p{Script=Hangul}/u.test(text) && lang !== 'ko')).toEqual([]);
    expect(
      wrong(({ text, lang }) => !EASTERN.test(text) && /\p{L}/u.test(text) && /^(ja|ko)/.test(lang)),
    ).toEqual([]);
  });

  it('no sentence in Latin letters is said to be Chinese', () => {
    expect(wrong(({ text, lang }) => SENTENCE.test(text) && lang.startsWith('zh'))).toEqual([]);
  });

  it('nothing of English is set as Chinese', () => {
    for (const { file } of readPages()) {
      const page = readPage(file);
      // Of the page of no address a part is Chinese.
      const set = new Set(all('[lang="en"] :is(.nobr, .join, wbr)', page));
      for (const inner of all('[lang="en"] [lang|="zh"] :is(.nobr, .join, wbr)', page)) set.delete(inner);
      expect(
        [...set].map((e) => textOf(e.parent as Element)),
        file,
      ).toEqual([]);
    }
  });
});

it('the title of every source says its language in the Chinese ledger', () => {
  const titles = new Map([...content.sources.values()].map((s) => [s.title, s]));
  const links = all('.entry li > a', readPage('/zh-hant/sources/')).filter((a) => titles.has(textOf(a)));
  expect(links.length).toBeGreaterThan(100);
  const words = (title: string): number => title.match(/\p{Script=Latin}[\p{Ll}’]+/gu)?.length ?? 0;
  const unsaid = links.filter((a) => !EASTERN.test(textOf(a)) && words(textOf(a)) > 3 && !a.attribs['lang']);
  expect(unsaid.map(textOf)).toEqual([]);
});
