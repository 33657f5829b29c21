/** Names and values in YAML, and in the lines on top of a chapter. Over 150 lines: one table, each mistake a few lines. */
import {
  append,
  BARS,
  CAMPS,
  CAMPS_ZH,
  CLAIMS,
  HERE,
  META,
  MOAT,
  MOAT_ZH,
  SITE,
  SITE_ZH,
  SOURCES,
  swap,
  write,
  type Rule,
} from './rule.ts';

export default [
  {
    rule: 'unknown-field',
    holds: 'Every name before a colon is one that something reads.',
    why: 'What stands behind another name is read by nobody: `sorces:` is an entry without sources.',
    bad: [
      {
        name: 'a name in the ledger that is misspelt',
        plant: swap(CLAIMS, '  sources: [paper, blog]', `  ${HERE}sorces: [paper, blog]`),
        says: '"sorces" is a name that nothing here reads. Did you mean "sources"?',
        hides: ['number-in-claim'],
      },
      {
        name: 'a name in the front matter that is misspelt',
        plant: swap(MOAT, 'summary:', `${HERE}sumary:`),
        says: 'front matter: "sumary" is a name that nothing here reads. Did you mean "summary"?',
      },
      {
        name: 'a name too many',
        plant: swap(SITE, 'contents:', `${HERE}another: word\ncontents:`),
        says: '"another" is a name that nothing here reads.',
      },
      {
        name: 'words of the furniture that are misspelt',
        plant: swap(SITE_ZH, 'step-of:', `${HERE}step-off:`),
        says: 'Did you mean "step-of"?',
      },
      {
        name: 'a name without the blank behind its colon',
        plant: swap(META, 'licence: CC BY 4.0', `${HERE}licence:CC BY 4.0: all of it`),
        says: '“licence:” lacks the blank behind its colon: write “licence: ”.',
        alone: true,
      },
      {
        name: 'a name below what it belongs to, and outside of it',
        plant: swap(META, '  day: { type: date', `${HERE}day: { type: date`),
        says: '"day" belongs to "columns", and stands outside: indent its line as those above.',
        alone: true,
      },
      {
        name: 'a name within one that it belongs beside',
        plant: swap(
          META,
          'title: { en: Scores, zh-hant: 分數 }\nsources: [paper]',
          `title:\n  en: Scores\n  zh-hant: 分數\n  ${HERE}sources: [paper]`,
        ),
        says: '"sources" stands within "title", and belongs beside it: begin its line where "title" begins.',
        alone: true,
      },
      {
        name: 'a name that is indented otherwise than those beside it',
        plant: swap(
          META,
          'title: { en: Scores, zh-hant: 分數 }',
          `title:\n  en: Scores\n${HERE}zh-hant: 分數`,
        ),
        says: '"zh-hant" belongs to "title", and stands outside: indent its line as those above.',
        alone: true,
      },
    ],
  },
  {
    rule: 'missing-field',
    holds: 'Everything that has to be said is said.',
    why: 'A chapter without a summary has no line in the contents, a claim without a finding an empty note.',
    bad: [
      {
        name: 'a brief finding that one language lacks',
        plant: [
          swap(
            CLAIMS,
            "found: 'The paper is of August 2023:",
            "brief: It is older., found: 'The paper is of August 2023:",
          ),
          swap(CLAIMS, '{ says: 那是2023年。', `${HERE}{ says: 那是2023年。`),
        ],
        says: '"brief" of "year" is in one language alone, the English, at content/claims/moat.yaml:17:',
      },
      {
        name: 'a value in English that the Chinese would print',
        plant: swap(CLAIMS, 'value: 2023', `value: ${HERE}August 2023`),
        says: '“August 2023” would be printed in the Chinese as well: give "year" a "value" under "zh-hant"',
        alone: true,
      },
      {
        name: 'the line above several names',
        plant: [
          swap(META, 'licence: CC BY 4.0', 'licence: CC BY 4.0\nnote:\n  en: A note.\n  zh-hant: 註。'),
          swap(META, 'columns:\n  model', `  ${HERE}model`),
        ],
        says: '“columns:” is missing above this line: "model" and what follows it belong there.',
        alone: true,
      },
      {
        name: 'a chapter of which nothing is left',
        plant: write(MOAT, ''),
        says: [{ at: [MOAT, 1, 1], says: 'has no front matter: begin with ---' }],
        alone: true,
      },
      {
        name: 'words of the furniture that are lost together, told where they stood',
        plant: swap(SITE, 'theme-light: Day colours\ntheme-dark: Night colours\n', ''),
        says: [
          {
            at: [SITE, 6, 1],
            says: 'theme-light, theme-dark are missing, behind theme-system, as in content/zh-hant/site.yaml',
          },
        ],
        alone: true,
      },
      {
        name: 'a chapter without its date',
        plant: swap(MOAT, 'published: 2026-11-24\n', ''),
        says: [
          {
            at: [MOAT, 1, 1],
            says: 'front matter: published is missing: write YYYY-MM-DD, such as 2026-11-24.',
          },
        ],
      },
      {
        name: 'a chapter without front matter',
        plant: swap(
          CAMPS,
          '---\ntitle: The camps\norder: 2\nsummary: Who stood where.\npublished: 2026-11-24\nupdates: [{ date: 2026-11-26, text: One camp is counted anew. }]\n---\n',
          HERE,
        ),
        says: 'has no front matter: begin with ---',
        alone: true,
      },
      {
        name: 'a claim without a finding',
        plant: swap(
          CLAIMS,
          'en: { says: It had 4.41., found: The paper says 4.41. }',
          `${HERE}en: { says: It had 4.41. }`,
        ),
        says: 'en.found of the entry "score" is missing.',
        hides: ['number-in-claim'],
      },
      {
        name: 'a source without a grade',
        plant: swap(
          SOURCES,
          '- id: blog\n  title: A post\n  publisher: A blog\n  url: https://example.org/post\n  grade: C',
          `- ${HERE}id: blog\n  title: A post\n  publisher: A blog\n  url: https://example.org/post`,
        ),
        says: 'grade of the entry "blog" is missing: use A, B or C.',
        hides: ['confirmed-by-copies'],
      },
      {
        name: 'half an entry, of which all that it lacks is told at once',
        plant: swap(CLAIMS, '- id: year', `- ${HERE}id: half\n  kind: data\n- id: year`),
        says: 'chapter, verdict, en and zh-hant of the entry "half" are missing. verdict: use confirmed, nuanced,',
        alone: true,
      },
      {
        name: 'a state without a sentence, of which all else is told',
        plant: swap(
          BARS,
          'low: { title: The lowest, sentence: "It has {least:2} points." }',
          `${HERE}low: { title: The lowest }`,
        ),
        says: 'states.low.sentence is missing.',
        hides: ['slot-twins'],
      },
    ],
  },
  {
    rule: 'field-value',
    holds: 'What stands behind a name is of the kind that the name asks for.',
    why: 'A date that is none sorts a chapter anywhere, and a verdict that is none is counted nowhere.',
    bad: [
      {
        name: 'a date that is not in the calendar',
        plant: swap(MOAT_ZH, 'published: 2026-11-24', `published: ${HERE}2026-02-30`),
        says: 'front matter: published "2026-02-30" is not a day of the calendar: write YYYY-MM-DD',
      },
      {
        name: 'a title that is a number',
        plant: swap(CAMPS, 'title: The camps', `title: ${HERE}1984`),
        says: 'front matter: title 1984 is no text: set it in quotation marks.',
      },
      {
        name: 'a comma in the number of a bound',
        plant: swap(META, 'score: { type: number,', `score: { type: number, most: ${HERE}1,000,`),
        says: 'most 1,000 is a number with a comma in it, which ends it in YAML: write 1000.',
      },
      {
        name: 'the id of a source in capitals, which others name in small letters',
        plant: swap(SOURCES, '- id: paper', `- id: ${HERE}Paper`),
        says: 'use small letters, digits and single hyphens. "paper" is missed, and no entry is called so: is this it?',
        alone: true,
      },
      {
        name: 'a list without a comma between two ids',
        plant: swap(CLAIMS, 'sources: [paper, blog]', `sources: [${HERE}paper blog]`),
        says: 'sources.0 "paper blog" of the entry "score" lacks a comma between two ids: write paper, blog.',
        alone: true,
      },
      {
        name: 'a comma of Chinese between two ids',
        plant: swap(CLAIMS, 'sources: [paper, blog]', `sources: [${HERE}paper，blog]`),
        says: 'has “，”, which parts no two ids: write paper, blog.',
        alone: true,
      },
      {
        name: 'a letter that looks Latin',
        plant: swap(CLAIMS, 'verdict: confirmed', `verdict: ${HERE}c\u043enfirmed`),
        says: 'Its “\u043e” (U+043E) is a Cyrillic letter: write “o”.',
        alone: true,
      },
      {
        name: 'a character that is not seen',
        plant: swap(CLAIMS, 'verdict: confirmed', `verdict: ${HERE}con\u200bfirmed`),
        says: 'It holds U+200B, which is not seen: take it out.',
        alone: true,
      },
      {
        name: 'a value of which YAML takes the last zero away',
        plant: [
          swap(CLAIMS, 'value: 4.41', `value: ${HERE}62.0`),
          swap(
            CLAIMS,
            'says: It had 4.41., found: The paper says 4.41.',
            'says: It had 62., found: It says 62.',
          ),
          swap(
            CLAIMS,
            'says: 它得4.41分。, found: 論文說是4.41分。',
            'says: 它得62分。, found: 論文說是62分。',
          ),
          swap(MOAT, 'with 4.41', 'with 62'),
          swap(MOAT_ZH, '得4.41分', '得62分'),
        ],
        says: '62.0 is read as 62, without its last zero: set it in quotation marks, "62.0".',
        alone: true,
      },
      {
        name: 'a source that stands twice in a list',
        plant: swap(CLAIMS, 'sources: [paper, blog]', `sources: [paper, blog, ${HERE}paper]`),
        says: '"paper" stands in `sources` for the second time: take one away, or write the one that was meant.',
      },
      {
        name: 'an order that is a word',
        plant: swap(CAMPS_ZH, 'order: 2', `order: ${HERE}two`),
        says: 'front matter: order "two" is no number: write digits',
      },
      {
        name: 'a list of sources that is empty',
        plant: write(SOURCES, HERE),
        says: 'the file is empty.',
        alone: true,
      },
      {
        name: 'a ledger of which comments are left',
        plant: write(CLAIMS, `${HERE}# - id: score\n`),
        says: 'the file is empty.',
        alone: true,
      },
      {
        name: 'a verdict that is none',
        plant: swap(CLAIMS, 'verdict: nuanced', `verdict: ${HERE}true-ish`),
        says: 'verdict "true-ish" of the entry "year" is not a verdict: use confirmed',
      },
      {
        name: 'a claim that no source supports',
        plant: swap(CLAIMS, '  value: 2023\n  sources: [paper]\n', `  value: 2023\n  sources: ${HERE}[]\n`),
        says: 'sources of the entry "year" is empty: a claim needs at least one source',
      },
      {
        name: 'an address that runs as a script',
        plant: swap(SOURCES, 'https://example.org/paper', `${HERE}javascript:alert(1)`),
        says: 'url "javascript:alert(1)" of the entry "paper" is not an address of the web: write https://…',
      },
      {
        name: 'an address without its scheme',
        plant: swap(SOURCES, 'url: https://example.org/paper', `url: ${HERE}example.org/paper`),
        says: 'is not an address of the web: write https://example.org/paper.',
      },
      {
        name: 'an address whose scheme is misspelt',
        plant: swap(SOURCES, 'url: https://example.org/paper', `url: ${HERE}htps://example.org/paper`),
        says: 'write https://example.org/paper.',
      },
      {
        name: 'a month that no year has',
        plant: swap(SOURCES, '2023-08', `${HERE}2023-13`),
        says: 'date "2023-13" of the entry "paper" is no date of the calendar',
      },
      {
        name: 'a year in which nothing was written that is cited',
        plant: swap(SOURCES, 'date: 2023-08', `date: ${HERE}0223-08`),
        says: 'date "0223-08" of the entry "paper" is of a year before 1800: write 2023-08, if that is meant.',
      },
      {
        name: 'a day on which no chapter was published',
        plant: swap(MOAT_ZH, 'published: 2026-11-24', `published: ${HERE}0226-11-24`),
        says: 'front matter: published "0226-11-24" is of a year before 1800: write 2026-11-24, if that is meant.',
      },
      {
        name: 'sources that are no list',
        plant: swap(META, 'sources: [paper]', `sources: ${HERE}paper`),
        says: 'sources "paper" is no list: write [one, another]',
      },
      {
        name: 'words of the furniture that are none',
        plant: swap(SITE, 'contents: Contents', `contents: ${HERE}""`),
        says: 'contents "" is empty.',
      },
      {
        name: 'a slot of the furniture that is misspelt',
        plant: swap(SITE, 'step-of: Step {n} of {total}', `step-of: ${HERE}Step {n} of {totl}`),
        says: 'has a slot {totl}, which nothing fills. Did you mean "{total}"?',
      },
    ],
  },
  {
    rule: 'duplicate-id',
    holds: 'An id stands once in its list.',
    why: 'Two entries of one id are one to everybody who names it, and nobody knows which.',
    bad: [
      {
        name: 'a source twice',
        plant: append(
          SOURCES,
          `- { id: ${HERE}paper, title: B, publisher: C, url: "https://example.org/b", grade: B }\n`,
        ),
        says: 'the id "paper" stands already in content/sources.yaml:1',
      },
      {
        name: 'a claim twice',
        plant: append(
          CLAIMS,
          `- { id: ${HERE}two, chapter: moat, origin: §1, verdict: opinion, en: { says: A., found: B. }, zh-hant: { says: 一。, found: 二。 } }\n`,
        ),
        says: 'the id "two" stands already in content/claims/camps.yaml:1',
        hides: ['claim-without-value', 'slot'],
      },
      {
        name: 'a line that is written twice',
        plant: swap(CLAIMS, '- id: year', `- id: ${HERE}year\n- id: year`),
        says: 'the line “- id: year” stands twice, right behind itself: take one of the two away.',
        alone: true,
      },
      {
        name: 'the id of another source, pasted over that of a source that is named',
        plant: swap(SOURCES, '- id: blog', `- id: ${HERE}paper`),
        says: '"blog" is missed, and no entry is called so: is this it?',
        alone: true,
      },
    ],
  },
] satisfies Rule[];
