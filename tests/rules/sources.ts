/** Sources as a list, and texts that never reach a page. Over 150 lines: one table of cases. */
import {
  append,
  BARS,
  CAMPS,
  CSV,
  HERE,
  MOAT,
  MOAT_ZH,
  SOURCES,
  swap,
  type Case,
  type Rule,
} from './rule.ts';

/** What pastes make of an address: the case, the address, and what is said of it. */
const ADDRESSES = [
  ['an address with what follows it in a sentence', 'https://example.org/post,', 'ends with ","'],
  ['a Chinese full stop behind it', 'https://example.org/post。', 'ends with "。"'],
  ['a bracket that closes and opens nothing', 'https://example.org/post)', 'ends with ")"'],
  [
    'an address that was pasted twice',
    'https://example.org/posthttps://example.org/post',
    'has two addresses',
  ],
  ['a scheme that stands twice', 'https://https://example.org/post', 'has two addresses in it: leave one.'],
  ['a comma for a point', 'https://example,org/post', 'has no whole host: "example,org"'],
  ['a host without its end', 'https://example/post', 'has no whole host: "example" lacks its end'],
  ['a machine of one’s own', 'https://localhost:4321/post', 'has no whole host'],
  ['an address that a page cut short', 'https://example.org/p…st', 'is cut short: write all of it.'],
  ['a blank inside', 'https://example.org/po st', 'has a blank or a character that nobody sees'],
  ['a zero-width space', 'https://example.org/po\u200bst', 'has a blank or a character that nobody sees'],
  ['what is left of a visit', 'https://example.org/post?utm_source=x', 'says with utm_source from where'],
  [
    'a redirect of a search engine',
    'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fpost&sa=D',
    'leads there by way of another page, which counts its visitors: write https://example.org/post.',
  ],
  [
    'words of the page that a browser marks',
    'https://example.org/post#:~:text=a%20moat',
    'ends with "#:~:text=a%20moat", which marks words of the page: take that off.',
  ],
] as const;

const ADDRESS_CASES: Case[] = [
  ...ADDRESSES.map(([name, url, says]) => ({
    name,
    plant: swap(SOURCES, 'url: https://example.org/post', `url: ${HERE}${url}`),
    says,
  })),
  {
    name: 'an address for a title',
    plant: swap(SOURCES, 'title: A post', `title: ${HERE}https://example.org/post`),
    says: 'is an address: write the page’s own title, or say what it is about.',
  },
];

export default [
  {
    rule: 'unused-source',
    holds: 'A claim, a data set or a chart names each source.',
    why: 'The page of sources would list what nothing in the essay rests on.',
    bad: [
      {
        name: 'a source that nothing names',
        plant: append(
          SOURCES,
          `- id: ${HERE}third\n  title: A third\n  publisher: A press\n  url: https://example.org/3\n  grade: B\n`,
        ),
        says: 'the source "third" is named by no claim, no data set and no chart',
      },
    ],
  },
  {
    rule: 'duplicate-source',
    holds: 'A page is one source, with one id.',
    why: 'Readers would take two entries for two witnesses.',
    bad: [
      {
        name: 'a page that has an entry already',
        plant: append(
          SOURCES,
          `- id: ${HERE}again\n  title: A paper\n  publisher: A press\n  url: https://example.org/paper/\n  grade: A\n`,
        ),
        says: 'the source "again" is the page of "paper": name that one, and take this one out.',
      },
      {
        name: 'a place on a page that has an entry already, under another title',
        plant: append(
          SOURCES,
          `- id: ${HERE}again\n  title: A part of it\n  publisher: A press\n  url: https://example.org/paper#part\n  grade: A\n`,
        ),
        says: 'the source "again" is the page of "paper"',
      },
    ],
  },
  {
    rule: 'source-address',
    holds: 'An address of a source is whole, stands alone, and leads to the page that was read.',
    why: 'What a paste brought along or left behind makes a link that leads nowhere, and nobody follows all of them.',
    bad: ADDRESS_CASES as [Case, ...Case[]],
    good: [
      {
        name: 'brackets that belong to an address, and a query that names a page',
        plant: swap(SOURCES, 'https://example.org/post', 'https://example.org/forum?id=a(b)'),
      },
      {
        name: 'a page that an archive keeps',
        plant: swap(
          SOURCES,
          'https://example.org/post',
          'https://web.archive.org/web/2023/https://example.org/old',
        ),
      },
    ],
  },
  {
    rule: 'https',
    holds: 'Addresses of sources begin with `https://`.',
    why: 'What is sent by http can be changed by anybody on the way, and browsers warn of it.',
    how: 'A page that was read by http and that nobody has seen by https says so: `http: true` below its address.',
    bad: [
      {
        name: 'an address with http',
        plant: swap(SOURCES, 'url: https://example.org/post', `url: ${HERE}http://example.org/post`),
        says: '"http://example.org/post" can be changed by anybody on the way',
      },
      {
        name: '`http: true` for what is https',
        plant: swap(
          SOURCES,
          'url: https://example.org/paper\n',
          `url: https://example.org/paper\n  http: ${HERE}true\n`,
        ),
        says: 'is for an address with http:// alone: take it out.',
      },
    ],
    good: [
      {
        name: 'a page that is nowhere else',
        plant: swap(
          SOURCES,
          'url: https://example.org/post\n',
          'url: http://example.org/post\n  http: true\n',
        ),
      },
    ],
  },
  {
    rule: 'future-date',
    holds: 'No date of a chapter, of a source or of a data set is later than today.',
    why: 'Feeds and search engines are told it; a source of 2062 was not read.',
    bad: [
      {
        name: 'a chapter that is to come',
        plant: [
          swap(MOAT, 'published: 2026-11-24', `published: ${HERE}2062-11-24`),
          swap(MOAT_ZH, 'published: 2026-11-24', `published: ${HERE}2062-11-24`),
        ],
        says: ['published 2062-11-24 is still to come', 'published 2062-11-24 is still to come'],
      },
      {
        name: 'a source that is to come',
        plant: swap(SOURCES, 'date: 2023-08', `date: ${HERE}2062-08`),
        says: 'date 2062-08 is still to come: write the day on which it was published.',
      },
      {
        name: 'a cell that is to come',
        plant: swap(CSV, '2.77,2023-07-11', `2.77,${HERE}2052-07-11`),
        says: '"2052-07-11" in column "day" is still to come',
      },
    ],
  },
  {
    rule: 'cut-text',
    holds: 'No text in a YAML file or on top of a chapter is cut off by a `#`.',
    why: 'YAML reads a comment from a `#` behind a blank to the end of the line: the words vanish from the page.',
    bad: [
      {
        name: 'a # in a text without quotation marks',
        plant: swap(BARS, 'title: Scores of three models', `title: Scores ${HERE}#of three models`),
        says: '“#of three models” is cut off',
      },
      {
        name: 'a # in a chapter’s title',
        plant: swap(CAMPS, 'title: The camps', `title: The ${HERE}#camps`),
        says: '“#camps” is cut off',
      },
    ],
    good: [
      {
        name: 'a # in quotation marks, and a comment on a line of its own',
        plant: swap(
          BARS,
          'title: Scores of three models',
          '# What it shows.\ntitle: "Scores #of three models"',
        ),
      },
    ],
  },
] satisfies Rule[];
