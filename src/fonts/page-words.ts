import type { Content } from '../data/content.ts';
import type { UiStrings } from '../data/ui-strings.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Charts } from '../kit/chart/module.ts';
import { withoutSlots } from '../slots/slots.ts';
import type { ChapterText } from './chapter-texts.ts';
import type { Drawn } from './drawn-words.ts';
import type { FaceName } from './slices.ts';

/** Text by the face that it is set in. */
export type Words = Readonly<Partial<Record<FaceName, readonly (string | undefined)[]>>>;

/** What a page writes: what shows as it opens, there or in larger windows, and what a reader scrolls to or opens. */
export interface PageWords {
  readonly shown: Words;
  readonly near?: Words;
  readonly later?: Words;
}

/** What pages are made of, in a language that is written in Han. */
export interface Essay {
  readonly content: Content;
  readonly lang: Lang;
  readonly charts: Charts;
  /** What each chart draws. */
  readonly pictures: Readonly<Record<string, Drawn>>;
  readonly cover: ChapterText;
  readonly chapters: readonly (ChapterText & { readonly slug: string })[];
}

/** Written by a format: parts of a date, and what large numbers are counted in. */
export const WRITTEN = '年月日萬億兆，。（）';

/** Furniture of at most so many characters is a label, and may be bold; longer, it is a sentence. */
const LABEL = 12;
export const isLabel = (text: string): boolean => withoutSlots(text).length <= LABEL;

/** Words of the furniture. */
export const said = ({ content, lang }: Essay, keys: readonly (keyof UiStrings)[]): string[] =>
  keys.map((key) => content.site[lang][key]);

/** Those whose keys begin alike: every verdict, every grade. */
export const saidAll = ({ content, lang }: Essay, starts: RegExp): string[] =>
  Object.entries(content.site[lang]).flatMap(([key, text]) => (starts.test(key) ? [text] : []));

/** What chapters are called. */
export const chapterTitles = ({ cover, chapters }: Essay): (string | undefined)[] =>
  [cover, ...chapters].map(({ titles: [title] }) => title);

/** Several pages' words, or those of a page's parts, as one. */
export const together = (all: readonly Words[]): Words => ({
  serif: all.flatMap(({ serif = [] }) => serif),
  sans: all.flatMap(({ sans = [] }) => sans),
  bold: all.flatMap(({ bold = [] }) => bold),
});

/** The bar, the contents and the foot of every page. */
export const frame = (essay: Essay): Words => ({
  serif: [...said(essay, ['skip']), ...chapterTitles(essay)],
  sans: [
    WRITTEN,
    ...said(essay, ['contents', 'read', 'theme-system', 'theme-light', 'theme-dark']),
    ...said(essay, ['about', 'ledger', 'terms', 'charts-all', 'print', 'licence', 'corrections', 'colon']),
  ],
  bold: said(essay, ['name']),
});
