// Over 150 lines: which of all words stand in which face is one sum.
import type { Content } from '../data/content.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { visit } from 'unist-util-visit';
import { isBroken, outline, type ClaimUse } from '../mdx/outline.ts';
import { plain } from '../mdx/tree.ts';
import { siteWords } from '../data/ui-strings.ts';
import { withoutSlots } from '../slots/slots.ts';
import type { Drawn } from './drawn-words.ts';
import { drawnIn } from './drawn-in.ts';
import { otherPages } from './other-pages.ts';
import type { FaceName, Parts } from './slices.ts';

/** Written by a format or the browser, not by an editor: parts of a date, the dots of a line cut short. */
const WRITTEN = '年月日…';
/** Written by a stylesheet: the numbers of a passage's marks. */
const NUMERALS = '一二三四';
/** Furniture of at most so many characters is a label, and may be bold; longer, it is a sentence. */
const LABEL = 12;

/** A cover or chapter by what its words are set in. */
interface ChapterText {
  /** The whole file: characters are counted, so what is no word of it does no harm. */
  readonly mdx: string;
  readonly front: string;
  readonly titles: readonly (string | undefined)[];
  readonly bolds: readonly string[];
  readonly charts: readonly string[];
  readonly playgrounds: readonly string[];
  readonly claims: readonly ClaimUse[];
}

/**
 * Reads a file that may be half written: what can't be told apart then counts as bold and as title.
 * @param charts all charts, of which one that can't be parsed may show any
 */
function readChapter(file: string, mdx: string, charts: readonly string[]): ChapterText {
  const read = outline(file, mdx);
  const { tree, front, scrollies, figures, playgrounds, claims } = read;
  if (isBroken(read))
    return { mdx, front: mdx, titles: [mdx], bolds: [mdx], charts, playgrounds: charts, claims };
  const [top] = tree.children;
  const yaml = top?.type === 'yaml' ? top.value : '';
  const bolds: string[] = [];
  visit(tree, 'strong', (node) => void bolds.push(plain(node)));
  return {
    ...{ mdx, front: yaml, titles: front.title ? [front.title, front.subtitle] : [yaml], bolds },
    ...{ charts: [...scrollies, ...figures].map((s) => s.chart), claims },
    playgrounds: playgrounds.map(({ chart }) => chart),
  };
}

/** The cover of a language. */
function readCover(texts: Readonly<Record<string, string>>, charts: readonly string[], lang: Lang) {
  const path = `content/${lang}/cover.mdx`;
  return readChapter(path, texts[path] ?? '', charts);
}

/** The chapters of a language, each with its slug. */
const readChapters = (texts: Readonly<Record<string, string>>, charts: readonly string[], lang: Lang) =>
  Object.entries(texts).flatMap(([path, mdx]) => {
    const slug = new RegExp(`^content/${lang}/chapters/(.+)\\.mdx$`).exec(path)?.[1];
    return slug ? [{ slug, ...readChapter(path, mdx, charts) }] : [];
  });

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
 * @param pictures what each chart draws
 */
export function faceTexts(
  texts: Readonly<Record<string, string>>,
  content: Content,
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
  const titles = stories.map(({ titles: [title = ''] }) => title);
  const alone = otherPages(content, lang, titles);
  const bold = {
    base: [
      ...site.filter((text) => withoutSlots(text).length <= LABEL),
      ...furniture,
      ...drawn(cover, 'heavy'),
      ...headlines(cover),
    ].join('\n'),
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
