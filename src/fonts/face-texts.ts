import type { Content } from '../data/content.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { siteWords } from '../data/ui-strings.ts';
import { readChapters, readCover, type ChapterText } from './chapter-texts.ts';
import type { Drawn } from './drawn-words.ts';
import { drawnIn } from './drawn-in.ts';
import { otherPages } from './other-pages.ts';
import { isLabel } from './page-words.ts';
import type { FaceName, Parts } from './slices.ts';

/** Written by a format or the browser, not by an editor: parts of a date, the dots of a line cut short. */
const WRITTEN = '年月日…';
/** Written by a stylesheet: the numbers of a passage's marks. */
const NUMERALS = '一二三四';

const LATIN_FOLDERS = LANGS.filter((lang) => !LANGUAGES[lang].han).map((lang) => `${lang}/`);

/** What pages in languages that are not written in Han show of one that is, beside titles: its own name, which leads to it. */
const onOtherPages = (content: Content, lang: Lang): string =>
  [...[...content.sources.values()].map((s) => s.publisher), content.site[lang].language].join('\n');

/** Texts of content/ whose paths there begin with one of some. */
const textsUnder = (texts: Readonly<Record<string, string>>, starts: readonly string[]): string[] =>
  Object.entries(texts).flatMap(([path, text]) =>
    starts.some((start) => path.startsWith(`content/${start}`)) ? [text] : [],
  );

/** Words of the furniture that one chapter alone shows, where it says how near guesses came. */
const isOfCoda = (key: string): boolean => /^(forecast|summary|off)-/.test(key);

/** Words of the furniture: of every chapter’s page, and of the one that says how near guesses came. */
function furnitureOf(content: Content, lang: Lang): { readonly site: string[]; readonly coda: string[] } {
  // Words of pages that are no chapter come with what such a page shows beside them.
  const all = Object.entries(content.site[lang]).filter(([key]) => key in siteWords.shape);
  const texts = (coda: boolean) => all.flatMap(([key, text]) => (isOfCoda(key) === coda ? [text] : []));
  return { site: texts(false), coda: texts(true) };
}

/** What the gallery, the glossary and the tables of numbers set in bold, beside headlines. */
const boldNames = (content: Content, lang: Lang): string =>
  [
    ...[...content.words[lang].values()].map(({ title }) => title),
    ...[...content.terms.values()].map((term) => term[lang].term),
    ...[...content.data.values()].map((set) => set.title[lang]),
  ].join('\n');

/**
 * Which words of a language that is written in Han are set in which Chinese face, read from the files as they are, half-written ones too.
 * @param texts by path, as `content/en/cover.mdx`; @param content the same, as far as it can be read
 * @param charts all charts; @param pictures what each draws
 */
export function faceTexts(
  texts: Readonly<Record<string, string>>,
  content: Content,
  charts: Charts,
  pictures: Readonly<Record<string, Drawn>>,
  lang: Lang,
): Record<FaceName, Parts> {
  const under = (...starts: string[]) => textsUnder(texts, starts);
  const all = Object.keys(pictures);
  const cover = readCover(texts, all, lang);
  const chapters = readChapters(texts, all, lang);
  const each = (read: (of: ChapterText) => unknown[]) =>
    Object.fromEntries(chapters.map(({ slug, ...of }) => [slug, read(of).join('\n')]));

  const entry = (id: string) => content.claims.get(id)?.[lang];
  const words = ({ charts }: ChapterText) => charts.flatMap((id) => content.words[lang].get(id) ?? []);
  const headlines = (of: ChapterText) =>
    words(of).flatMap((w) => Object.values(w.states).map((s) => s.title));
  const drawn = (of: ChapterText, weight: 'light' | 'heavy') => drawnIn(content, pictures, of, weight, lang);

  const { site, coda } = furnitureOf(content, lang);
  const codaOf = ({ mdx }: ChapterText) => (mdx.includes('<GuessSummary') ? coda : []);
  const stories = [cover, ...chapters];
  const furniture = [WRITTEN, ...stories.flatMap(({ titles }) => titles)];
  const rest = {
    title: [...under(...LATIN_FOLDERS), onOtherPages(content, lang)].join('\n'),
    rest: under(`${lang}/`, 'terms.yaml', 'claims/', 'sources.yaml', 'data/').join('\n'),
  };
  const alone = otherPages({ content, lang, charts, pictures, cover, chapters });
  const bold = {
    base: [...site.filter(isLabel), ...furniture, ...drawn(cover, 'heavy'), ...headlines(cover)].join('\n'),
    chapters: each((of) => [...headlines(of), ...drawn(of, 'heavy'), ...of.bolds, ...codaOf(of)]),
  };
  const heavy = new Set([bold.base, ...Object.values(bold.chapters)].join(''));
  return {
    serif: {
      ...{ ...rest, alone: alone.serif },
      base: [WRITTEN, NUMERALS, cover.mdx, ...stories.map(({ front }) => front)].join('\n'),
      chapters: each(({ mdx, claims }) => [mdx, ...claims.map(({ id }) => entry(id)?.value)]),
    },
    sans: {
      ...{ ...rest, alone: alone.sans },
      base: [...site, ...furniture, ...drawn(cover, 'light')].join('\n'),
      chapters: each((of) => [
        ...words(of).flatMap((w) => [w.unit, w.title]),
        ...drawn(of, 'light'),
        ...codaOf(of),
        ...of.claims.flatMap(({ id, open }) => (open ? [entry(id)?.brief ?? entry(id)?.found] : [])),
      ]),
    },
    bold: {
      // Where the heavy face lacks a character, the light one stands in.
      ...{ rest: boldNames(content, lang), alone: alone.bold },
      title: [...rest.title].filter((char) => heavy.has(char)).join(''),
      ...bold,
    },
  };
}
