// Over 150 lines: one table of what may happen to what was published, each a few lines.
/** What the check says where the published essay would lose an address or change without a trace. */
import { describe, expect, it } from 'vitest';
import { readChapters } from '../src/build/disk/read.ts';
import { readPublished } from '../src/build/disk/published.ts';
import { publishedProblems, type Published } from '../src/check/check-published.ts';
import { readContent } from '../src/data/content.ts';
import { asPublished, type PublishedClaims } from '../src/data/published-claims.ts';
import { sentence } from '../src/data/problem.ts';
import { grown, renewed } from '../scripts/freeze-content.ts';
import { content, texts } from './content.ts';

const CLAIMS = 'content/claims/moat.yaml';
const MOVED = 'content/moved.yaml';
const en = 'content/en/chapters/moat.mdx';
const zh = 'content/zh-hant/chapters/moat.mdx';
const steps = ['first', 'second', 'third'].map(
  (id) => `<Step id="${id}" state="low">\n\nWords.\n\n</Step>\n`,
);
const chapter = (title: string): string =>
  `---\ntitle: ${title}\nsummary: A moat.\npublished: 2026-11-24\n---\n\nIt had <Claim id="score" />.\n\n<Scrolly chart="bars" layout="full">\n${steps.join('')}</Scrolly>\n`;
const good: Record<string, string> = {
  [CLAIMS]: [
    '- id: score',
    '  chapter: moat',
    '  row: M9',
    '  verdict: opinion',
    '  value: 4.41',
    '  en: { says: It had 4.41., found: It had 4.41. }',
    '  zh-hant: { says: 它得4.41分。, found: 它得4.41分。 }',
    '',
  ].join('\n'),
  [en]: chapter('Moat'),
  [zh]: chapter('護城河'),
};
const claimsOf = (files: Record<string, string>) => readContent(files).claims;
const published: Published = {
  steps: grown({}, readChapters(good)['en']),
  claims: renewed({}, claimsOf(good).values(), { moat: '2026-11-24' }, '2027-01-31'),
  today: '2027-01-31',
};

/** What is said once some files are otherwise. */
const said = (change: Record<string, string>, was: Published = published): string[] => {
  const all = Object.fromEntries(Object.entries({ ...good, ...change }).filter(([, text]) => text));
  return publishedProblems(readChapters(all), readContent(all), was, []).map(sentence);
};
/** The same edit of both languages, or of one file. */
const both = (from: string, to: string): Record<string, string> => ({
  ...edit(en, from, to),
  ...edit(zh, from, to),
});
const edit = (file: string, from: string, to: string): Record<string, string> => {
  expect(good[file]).toContain(from);
  return { [file]: (good[file] ?? '').replace(from, to) };
};
const front = (updates: string): [string, string] => [
  'published: 2026-11-24',
  `published: 2026-11-24\nupdates: ${updates}`,
];
const corrections = (list: string): Record<string, string> =>
  edit(CLAIMS, 'verdict: opinion', `verdict: unverified\n  corrections: ${list}`);
const LINE =
  '{ date: 2027-01-31, en: { old: opinion, new: unverified, why: c }, zh-hant: { old: opinion, new: unverified, why: 丙 } }';

it('nothing, where all is as it was published', () => expect(said({})).toEqual([]));

describe('an address that was published', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a step is renamed',
      both('id="second"', 'id="other"'),
      [
        `${en}:15:1 the step "second" was published as /moat/#second and is gone: call "other" so again, or add the line "moat/second: moat/other" to ${MOVED}, which names the step that answers for it.`,
      ],
    ],
    [
      'a step is taken away',
      both(steps[1] ?? '', ''),
      [
        `${en}:10:1 the step "second" was published as /moat/#second and is gone: put it back, or add the line "moat/second: moat/first" to ${MOVED}, which names the step that answers for it.`,
      ],
    ],
    [
      'a step is renamed, and the list says so',
      { ...both('id="second"', 'id="other"'), [MOVED]: 'moat/second: moat/other\n' },
      [],
    ],
    [
      'a step is renamed in one language, which its twin’s check says',
      edit(en, 'id="second"', 'id="other"'),
      [],
    ],
    [
      'a step is new',
      both(steps[1] ?? '', `${steps[1]}<Step id="new" state="low">\n\nWords.\n\n</Step>\n`),
      [],
    ],
    [
      'a chapter is renamed',
      {
        [en]: '',
        [zh]: '',
        'content/en/chapters/ditch.mdx': chapter('Ditch'),
        'content/zh-hant/chapters/ditch.mdx': chapter('溝'),
      },
      [
        `${en} was published as /moat/ and is gone: put it back, or add the line "moat: ditch" to ${MOVED}, which names the chapter that answers for it.`,
      ],
    ],
    [
      'a chapter is renamed, and the list says so',
      {
        [en]: '',
        [zh]: '',
        'content/en/chapters/ditch.mdx': chapter('Ditch'),
        'content/zh-hant/chapters/ditch.mdx': chapter('溝'),
        [MOVED]: 'moat: ditch\n',
      },
      [],
    ],
  ])('%s', (_, change, says) => expect(said(change)).toEqual(says));
});

it('a step that its chapter has lost on its way to a new name is missed under the old one', () => {
  const ditch = chapter('Ditch').replace('id="second"', 'id="other"');
  const files = {
    ...{ [en]: '', [zh]: '', [MOVED]: 'moat: ditch\n' },
    ...{ 'content/en/chapters/ditch.mdx': ditch, 'content/zh-hant/chapters/ditch.mdx': ditch },
  };
  expect(said(files)).toEqual([
    expect.stringMatching(
      /ditch\.mdx:15:1 the step "second" was published as \/moat\/#second.*"moat\/second: ditch\/other"/,
    ),
  ]);
  expect(said({ ...files, [MOVED]: 'moat: ditch\nmoat/second: ditch/other\n' })).toEqual([]);
});

describe('the list of renamed addresses', () => {
  const gone = both('id="second"', 'id="other"');
  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'names a step that is there',
      'moat/first: moat/third',
      {},
      /:1 "moat\/first" is there and answers for itself/,
    ],
    [
      'names what never was',
      'moat/secnd: moat/third',
      {},
      /"moat\/secnd" was never published as a step.*"moat\/second"/,
    ],
    [
      'leads nowhere',
      'moat/second: moat/oter',
      gone,
      /answered by "moat\/oter", which is no step\. Did you mean "moat\/other"/,
    ],
    ['leads in a circle', 'moat/second: moat/second', gone, /leads in a circle/],
    ['leads from a step to a chapter', 'moat/second: moat', gone, /answered by "moat", which is no step/],
  ])('%s', (_, line, change, says) =>
    expect(said({ ...change, [MOVED]: `${line}\n` })).toEqual([expect.stringMatching(says)]),
  );
});

describe('an entry of the ledger that has changed', () => {
  const tells = (line: number, what: string): RegExp =>
    new RegExp(
      `^${CLAIMS}:${line}:\\d+ "score" has changed since it was published: ${what}\\. Put it back, or .*corrections: \\[\\{ date:`,
    );
  it.each<[string, Record<string, string>, RegExp[]]>([
    [
      'its verdict',
      edit(CLAIMS, 'verdict: opinion', 'verdict: unverified'),
      [tells(4, 'the verdict was "opinion" and is "unverified"')],
    ],
    [
      'whose statement it is',
      edit(CLAIMS, 'verdict: opinion', 'verdict: opinion\n  kind: finding'),
      [tells(5, 'it was of the kind "statement" and is of "finding"')],
    ],
    [
      'its value, in both languages at once',
      edit(CLAIMS, 'value: 4.41', 'value: 5.41'),
      [tells(5, 'the value was "4.41" and is "5.41"')],
    ],
    [
      'its value in one language',
      edit(CLAIMS, 'zh-hant: { ', 'zh-hant: { value: 四, '),
      [tells(7, 'the value in zh-hant was "4.41" and is "四"')],
    ],
    [
      'its finding',
      edit(CLAIMS, 'found: It had 4.41.', 'found: It had 3.41.'),
      [tells(6, 'what was found reads otherwise in en')],
    ],
    [
      'its finding by a comma, which is none',
      edit(CLAIMS, 'found: It had 4.41.', 'found: "It had, 4.41!"'),
      [],
    ],
    ['its sources, which is none', edit(CLAIMS, 'row: M9', 'row: M10'), []],
    ['and a dated line says so', corrections(`[${LINE}]`), []],
  ])('%s', (_, change, says) =>
    expect(said(change)).toEqual(says.map((s) => expect.stringMatching(s) as string)),
  );

  it.each([
    ['2027-02-01', 'a day that has not come'],
    ['2026-11-23', 'a day that was before it was published, on 2026-11-24'],
  ])('and the dated line is of %s', (day, says) => {
    expect(said(corrections(`[${LINE.replace('2027-01-31', day)}]`))).toEqual([
      expect.stringMatching(`^${CLAIMS}:5:25 "score" has a correction of ${day}, ${says}: give the day`),
    ]);
  });

  it('is told of again where the dated line is one that was published before', () => {
    const once = { ...good, ...corrections(`[${LINE}]`) };
    const claims = renewed(published.claims, claimsOf(once).values(), {}, '2027-02-01');
    expect(claims['score']).toMatchObject({ published: '2026-11-24', verdict: 'unverified', corrections: 1 });
    const again = { [CLAIMS]: (once[CLAIMS] ?? '').replace('unverified', 'opinion') };
    expect(said(again, { ...published, claims })).toEqual([
      expect.stringContaining('a further item of corrections'),
    ]);
    expect(said({}, { ...published, claims })).toEqual([expect.stringContaining('so put the line back')]);
  });

  it('is told of where it is gone, unless a chapter still names it', () => {
    expect(said({ [CLAIMS]: '[]\n' })).toEqual([]);
    const unused = both('It had <Claim id="score" />.', 'It had.');
    expect(said({ ...unused, [CLAIMS]: '[]\n' })).toEqual([
      expect.stringMatching(`^${CLAIMS} the entry "score" was published at /sources/#score and is gone`),
    ]);
  });

  it('is left to what else is wrong with it', () => {
    const files = { ...good, ...edit(CLAIMS, 'value: 4.41', 'value: 5.41') };
    const other = { file: CLAIMS, line: 6, rule: 'field-value', message: 'is wrong' } as const;
    expect(publishedProblems(readChapters(files), readContent(files), published, [other])).toEqual([]);
  });
});

describe('updates of a chapter', () => {
  const list = '[{ date: 2027-01-31, text: A chart more. }]';
  it.each<[string, Record<string, string>, string[]]>([
    ['are the same days in both languages', both(...front(list)), []],
    [
      'that only one language tells of',
      edit(en, ...front(list)),
      [
        `${zh}:2:1 has no update of 2027-01-31, which ${en} tells of: all languages tell of the same updates, each in a sentence of its own.`,
      ],
    ],
    [
      'of a day that has not come',
      both(...front(list.replace('01-31', '02-01'))),
      [`${en}:5:19 has an update of 2027-02-01, a day that has not come: give the day of the change.`],
    ],
    [
      'of two days, one of them mistyped',
      { ...edit(en, ...front(list)), ...edit(zh, ...front(list.replace('01-31', '01-13'))) },
      [
        `${zh}:5:19 has an update of 2027-01-13, and ${en} has 2027-01-31 here: all languages tell of the same updates, each in a sentence of its own.`,
      ],
    ],
  ])('%s', (_, change, says) => expect(said(change)).toEqual(says));

  it.each([
    ['without a sentence', '[{ date: 2027-01-31 }]', /updates\.0\.text is missing: a date says with it/],
    [
      'before it was published',
      '[{ date: 2026-01-31, text: One. }]',
      /comes before the chapter was published, on 2026-11-24/,
    ],
    [
      'out of order',
      '[{ date: 2027-01-31, text: One. }, { date: 2027-01-30, text: Two. }]',
      /does not come after the date above it/,
    ],
  ])('%s are refused', (_, updates, says) => {
    const [o] = readChapters({ [en]: edit(en, ...front(updates))[en] ?? '' }).en;
    expect(o?.problems.map(sentence)).toEqual([expect.stringMatching(says)]);
  });
});

describe('what npm run freeze writes', () => {
  const { steps: promised, claims } = readPublished('.');
  const said = 'run npm run freeze';

  it('has every chapter and step that there is', () => {
    expect(grown(promised, readChapters(texts).en), said).toEqual(promised);
  });

  it('has every entry of the ledger as it stands', () => {
    const now: PublishedClaims = Object.fromEntries(
      [...content.claims].map(([id, claim]) => [id, asPublished(claim, claims[id]?.published ?? '')]),
    );
    expect(claims, said).toMatchObject(now);
  });

  it('dates a new entry by the day it is frozen, but by its chapter’s where that is new, too', () => {
    const days = { moat: '2026-11-24' };
    const again = renewed(
      published.claims,
      [...claimsOf(good).values()].map((c) => ({ ...c, id: 'more' })),
      days,
      '2027-01-31',
    );
    expect(Object.entries(again).map(([id, { published: day }]) => [id, day])).toEqual([
      ['score', '2026-11-24'],
      ['more', '2027-01-31'],
    ]);
  });
});
