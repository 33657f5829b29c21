/** What was published once, and leaves a trace. Over 150 lines: one table, each mistake a few lines. */
import type { Published } from '../../src/check/check-published.ts';
import { asPublished } from '../../src/data/published-claims.ts';
import { readContent } from '../../src/data/content.ts';
import { essay } from './essay.ts';
import { append, CLAIMS, HERE, MOAT, MOAT_ZH, SOURCES, swap, write, type Plant, type Rule } from './rule.ts';

const MOVED = 'content/moved.yaml';
const year = readContent(essay).claims.get('year');
const published: Published = {
  steps: { moat: ['first', 'second'], camps: ['third'] },
  claims: year ? { year: asPublished(year, '2026-11-24') } : {},
  today: '2026-12-31',
};
/** A sentence on what has changed in a chapter. */
const update = (file: string, date: string, words: string): Plant =>
  swap(
    file,
    'published: 2026-11-24\n',
    `published: 2026-11-24\nupdates:\n  - { date: ${date}, text: ${words} }\n`,
  );

/** A verdict that has changed, with a line that tells of it in each language. */
const corrected = (en: string, zh: string): Plant =>
  swap(
    CLAIMS,
    'verdict: nuanced',
    `verdict: wrong\n  corrections:\n    - date: 2026-12-01\n      en: ${en}\n      zh-hant: ${zh}`,
  );

/** The same essay, of whose ledger more was published than there is. */
const cut: Published = {
  ...published,
  claims: Object.fromEntries(
    ['year', 'rank', 'price', 'place'].flatMap((id) => (year ? [[id, asPublished(year, '2026-11-24')]] : [])),
  ),
};

export default [
  {
    rule: 'cut-file',
    holds: 'No list of entries ends where others still name several of its entries.',
    why: 'A file that was saved by half would be missed in a hundred places, of which none is the mistake.',
    how: 'Asked for where three entries that were published are gone from one file, or eight ids that others name; and where its last entry, or a file that is no list, lacks several things that have to be said.',
    bad: [
      {
        name: 'a ledger of which the end is gone',
        plant: append(CLAIMS, `${HERE}# More stood here.\n`),
        says: 'ends here, and 3 of its entries that were published are gone ("rank", "price", "place"): was its end cut off?',
        published: cut,
      },
      {
        name: 'a list of sources of which the end is gone',
        plant: [
          swap(
            CLAIMS,
            'verdict: nuanced\n  value: 2023\n  sources: [paper]',
            'verdict: nuanced\n  value: 2023\n  sources: [a, b, c, d, e, f, g, h]',
          ),
          append(SOURCES, `${HERE}# More stood here.\n`),
        ],
        says: 'ends here, and 8 ids that others name are not in it ("a", "b", "c" …): was its end cut off?',
        alone: true,
      },
      {
        name: 'a chapter of which the end is gone, whose claims nobody misses',
        plant: {
          file: MOAT,
          edit: (before = '') => `${before.split('\n\n## What')[0]}\n`,
        },
        says: [
          {
            at: [MOAT, 13, 1],
            says: 'more blocks stand in content/zh-hant/chapters/moat.mdx: was its end cut off?',
          },
        ],
        alone: true,
      },
    ],
    good: [
      {
        name: 'what names its sources all',
        plant: append(SOURCES, '# The last one.\n'),
      },
    ],
  },
  {
    rule: 'published-address',
    holds: 'A step or a chapter that was published keeps its address, or another answers for it.',
    why: 'Somebody has linked to it.',
    bad: [
      {
        name: 'a step that is renamed in all languages',
        plant: [
          swap(MOAT, '<Step id="second"', `${HERE}<Step id="last"`),
          swap(MOAT_ZH, '<Step id="second"', '<Step id="last"'),
        ],
        says: 'the step "second" was published as /moat/#second and is gone',
        published,
      },
    ],
    good: [
      {
        name: 'one that another answers for',
        plant: [
          swap(MOAT, '<Step id="second"', '<Step id="last"'),
          swap(MOAT_ZH, '<Step id="second"', '<Step id="last"'),
          write(MOVED, 'moat/second: moat/last\n'),
        ],
        published,
      },
    ],
  },
  {
    rule: 'moved-address',
    holds: 'A line of `content/moved.yaml` names what was published, and what is there to answer for it.',
    why: 'A redirect that leads nowhere is a broken link with a detour.',
    bad: [
      {
        name: 'an address that was never published',
        plant: write(MOVED, `${HERE}moat/zeroth: moat/first\n`),
        says: '"moat/zeroth" was never published as a step',
        published,
      },
      {
        name: 'a list that was emptied while others lean on it',
        plant: [
          ...[swap(MOAT, 'id="first"', 'id="one"'), swap(MOAT, 'step="first"', 'step="one"')],
          ...[swap(MOAT_ZH, 'id="first"', 'id="one"'), swap(MOAT_ZH, 'step="first"', 'step="one"')],
          ...[swap(MOAT, 'id="second"', 'id="two"'), swap(MOAT_ZH, 'id="second"', 'id="two"')],
          write(MOVED, `${HERE}# What was renamed.\n`),
        ],
        says: 'has no line for 2 published addresses that are gone: put its lines back',
        published,
      },
      {
        name: 'a line that misspells what it answers for, told alone',
        plant: [
          ...[
            swap(MOAT, '<Step id="second"', '<Step id="last"'),
            swap(MOAT_ZH, '<Step id="second"', '<Step id="last"'),
          ],
          write(MOVED, `${HERE}moat/secnod: moat/last\n`),
        ],
        says: '"moat/secnod" was never published as a step',
        published,
      },
    ],
  },
  {
    rule: 'update-in-both-languages',
    holds: 'All languages tell of the same updates of a chapter.',
    why: 'A correction is owed to all readers.',
    bad: [
      {
        name: 'an update of another day',
        plant: [update(MOAT, '2026-12-01', 'A word.'), update(MOAT_ZH, `${HERE}2026-12-02`, '一個字。')],
        says: 'has an update of 2026-12-02, and content/en/chapters/moat.mdx has 2026-12-01 here',
        published,
      },
    ],
  },
  {
    rule: 'date-not-come',
    holds: 'An update is of a day that has come, and a date in a text of one that comes in some year.',
    why: 'The feed would tell of it before it is so; and a 31st of September is told by nothing else where all languages have it.',
    bad: [
      {
        name: 'an update of a day that has not come',
        plant: [update(MOAT, `${HERE}2062-12-01`, 'A word.'), update(MOAT_ZH, '2062-12-01', '一個字。')],
        says: 'has an update of 2062-12-01, a day that has not come',
        published,
      },
      {
        name: 'a day that no month has, in all languages',
        plant: [
          swap(CLAIMS, 'The paper is of August 2023:', `The paper is of ${HERE}31 September 2023:`),
          swap(CLAIMS, '論文在2023年8月寫成', `論文在${HERE}2023年9月31日寫成`),
          swap(MOAT, 'as of <Claim id="year">August 2023', 'as of <Claim id="year">September 2023'),
          swap(MOAT_ZH, '2023年8月</Claim>', '2023年9月</Claim>'),
        ],
        says: [
          '“31 September 2023” is no date of the calendar, since September has 30 days: mend the one or the other.',
          '“2023年9月31日” is no date of the calendar, since 9月 has 30 days',
        ],
        alone: true,
      },
    ],
  },
  {
    rule: 'dated-correction',
    holds:
      'An entry of the ledger that changes after it was published says when, from what, to what and why.',
    why: 'Who has quoted the old one can see what became of it.',
    bad: [
      {
        name: 'a verdict that has changed',
        plant: swap(CLAIMS, 'verdict: nuanced', `verdict: ${HERE}wrong`),
        says: '"year" has changed since it was published',
        published,
      },
      {
        name: 'a correction that begins with what was never published',
        plant: corrected(
          `{ old: ${HERE}opinion, new: wrong, why: It is. }`,
          '{ old: 不盡然, new: 有誤, why: 是。 }',
        ),
        says: '"year" is corrected from "opinion" on 2026-12-01, and the verdict was published as "Not quite": write that, here or there.',
        published,
      },
      {
        name: 'a correction that ends with what the entry does not say',
        plant: corrected(
          '{ old: nuanced, new: wrong, why: It is. }',
          `{ old: 不盡然, new: ${HERE}屬實, why: 是。 }`,
        ),
        says: '"year" is corrected to "屬實" on 2026-12-01, and the verdict of the entry is "',
        published,
      },
    ],
    good: [
      {
        name: 'a correction that says what was and what is',
        plant: corrected(
          '{ old: Not quite, new: Wrong., why: It is. }',
          '{ old: nuanced, new: wrong, why: 是。 }',
        ),
        published,
      },
    ],
  },
] satisfies Rule[];
