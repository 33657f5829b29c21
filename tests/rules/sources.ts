/** Sources as a list, and texts that never reach a page. */
import { append, BARS, CSV, HERE, MOAT, MOAT_ZH, SOURCES, swap, type Rule } from './rule.ts';

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
        says: 'the source "again" has the address and the title of "paper": name that one, and take this one out.',
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
    holds: 'No text in a YAML file is cut off by a `#`.',
    why: 'YAML reads a comment from a `#` behind a blank to the end of the line: the words vanish from the page.',
    bad: [
      {
        name: 'a # in a text without quotation marks',
        plant: swap(BARS, 'title: Scores of three models', `title: Scores ${HERE}#of three models`),
        says: '“#of three models” is cut off',
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
