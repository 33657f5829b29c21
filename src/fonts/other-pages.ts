import { corrections, gallery, glossary, ledger } from './list-words.ts';
import { everyExhibit, exhibit } from './exhibit-words.ts';
import { chapterTitles, frame, said, saidAll, together } from './page-words.ts';
import { print } from './print-words.ts';
import type { Essay, PageWords, Words } from './page-words.ts';
import type { FaceName } from './slices.ts';

/**
 * Pages with Chinese slices that stand alone, beside those that are named by their path: those of languages that are
 * not written in Han, where titles of sources and practice sentences are Chinese, and the page of a lost address,
 * which speaks all languages.
 */
export const OTHER_PAGES = { latin: 'latin', lost: 'lost' } as const;

/** What English pages show of Chinese: a playground's sentences without the sources. */
const onLatin = ({ content }: Essay): [string, Words][] => {
  const sources = [...content.sources.values()].map(({ title }) => title);
  return [
    [`${OTHER_PAGES.latin}.practice`, { sans: [JSON.stringify(content.practice ?? '')] }],
    [`${OTHER_PAGES.latin}.sources`, { serif: sources, sans: sources }],
  ];
};

/** The heading of the page of a lost address without its list, which an English reader has a long way below. */
const onLost = (essay: Essay): [string, Words][] => {
  const sets = [...essay.content.data.values()].map(({ title }) => title[essay.lang]);
  return [
    [`${OTHER_PAGES.lost}.heading`, { serif: said(essay, ['not-found']) }],
    [
      `${OTHER_PAGES.lost}.list`,
      {
        serif: [...saidAll(essay, /^(not-found|ledger)/), ...chapterTitles(essay)],
        sans: sets,
        bold: said(essay, ['chapters', 'not-found-data']),
      },
    ],
  ];
};

/** A page by its path, with the frame around it. */
const page = (essay: Essay, path: string, { shown, near = {}, later = {} }: PageWords): [string, Words][] => [
  [path, together([frame(essay), shown])],
  [`${path}.near`, near],
  [`${path}.later`, later],
];

/** The page of every chart: what is around each of them is a slice of them all. */
const exhibits = (essay: Essay): [string, Words][] => [
  ['charts/', together([frame(essay), everyExhibit(essay)])],
  ...Object.keys(essay.charts).flatMap((id): [string, Words][] => {
    const { shown, later = {} } = exhibit(essay, id);
    return [
      [`charts/${id}`, shown],
      [`charts/${id}.later`, later],
    ];
  }),
];

/**
 * What pages that are no chapter write, by face and slice: the base and the rest would cost each of them 200 to 570 KB,
 * for some four hundred characters.
 */
export function otherPages(essay: Essay): Readonly<Record<FaceName, Readonly<Record<string, string>>>> {
  const all = [
    ...[...onLatin(essay), ...onLost(essay), ...exhibits(essay)],
    ...page(essay, 'charts', gallery(essay)),
    ...page(essay, 'sources', ledger(essay)),
    ...page(essay, 'terms', glossary(essay)),
    ...page(essay, 'corrections', corrections(essay)),
    ...page(essay, 'print', print(essay)),
  ];
  const of = (face: FaceName): Record<string, string> =>
    Object.fromEntries(all.map(([slice, words]) => [slice, (words[face] ?? []).join('\n')]));
  return { serif: of('serif'), sans: of('sans'), bold: of('bold') };
}
