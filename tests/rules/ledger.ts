/** The ledger, and the numbers that rest on it. Over 150 lines: one table, each mistake a few lines. */
import { CAMPS, CAMPS_ZH, CLAIMS, HERE, MOAT, MOAT_ZH, swap, type Plant, type Rule } from './rule.ts';

/** What was scored, counted in millions of dollars. */
const millions: readonly Plant[] = [
  swap(
    CLAIMS,
    '  value: 4.41\n  sources: [paper, blog]\n  en: { says: It had 4.41., found: The paper says 4.41. }\n  zh-hant: { says: 它得4.41分。, found: 論文說是4.41分。 }',
    '  value: 4.41 million\n  sources: [paper, blog]\n  en: { says: It had 4.41 million dollars., found: The paper says 4.41 million dollars. }\n  zh-hant: { value: 4.41百萬, says: 它得4.41百萬美元。, found: 論文說是4.41百萬美元。 }',
  ),
  swap(MOAT, '<Claim id="score">with 4.41', '<Claim id="score">with 4.41 million dollars'),
  swap(MOAT_ZH, '<Claim id="score">得4.41分', '<Claim id="score">得4.41百萬美元'),
];
/** Of two scores the entry has the sum alone, a percentage. */
const summed = swap(
  CLAIMS,
  '  kind: detail\n  of: score',
  '  kind: detail\n  of: score\n  sum: "4 ÷ 8 = 50%"',
);

export default [
  {
    rule: 'unknown-source',
    holds: 'A source that an entry or a data set names is in `content/sources.yaml`.',
    why: 'A claim would rest on nothing that a reader can open.',
    bad: [
      {
        name: 'a source that is misspelt',
        plant: swap(CLAIMS, '[paper, blog]', `[${HERE}papper, blog]`),
        says: '"score" names the source "papper", which content/sources.yaml does not have.',
      },
    ],
  },
  {
    rule: 'detail-of-statement',
    holds: 'A detail names the statement that counts its sentence.',
    why: 'A sentence of the article is counted once; a detail of a detail would not be counted at all.',
    bad: [
      {
        name: 'a detail of an entry that is not there',
        plant: swap(CLAIMS, 'of: score', `of: ${HERE}scor`),
        says: '"year" is a detail of "scor", which the ledger does not have. Did you mean "score"?',
      },
      {
        name: 'a detail of what is no statement',
        plant: swap(CLAIMS, 'of: score', `of: ${HERE}year`),
        says: '"year" is a detail of "year", which is a detail; name the statement that counts the sentence.',
      },
    ],
  },
  {
    rule: 'confirmed-by-copies',
    holds: 'What is confirmed rests on one source of grade A or B at least.',
    why: 'Copies say what they have copied.',
    bad: [
      {
        name: 'a verdict of confirmed on copies alone',
        plant: [
          swap(CLAIMS, '[paper, blog]', '[blog]'),
          swap(CLAIMS, 'verdict: confirmed', `verdict: ${HERE}confirmed`),
        ],
        says: '"score" is confirmed by sources of grade C alone; find a better one',
      },
    ],
  },
  {
    rule: 'unused-claim',
    holds:
      'A chapter uses every entry that belongs to it, unless the entry says why not, and none that does.',
    why: 'What was looked up and is not told is either forgotten or has a reason.',
    bad: [
      {
        name: 'an entry that its chapter leaves out in all languages',
        plant: [
          swap(MOAT, ', as of <Claim id="year">August 2023</Claim>', ''),
          swap(MOAT_ZH, '，時間是<Claim id="year">2023年8月</Claim>', ''),
        ],
        says: [
          {
            at: [CLAIMS, 9, 7],
            says: 'the claim "year" is not used in content/en/chapters/moat.mdx and content/zh-hant/chapters/moat.mdx',
          },
        ],
        alone: true,
      },
      {
        name: 'an entry that says why its chapter leaves it out, and that is used there',
        plant: swap(CLAIMS, '  origin: §2', `  origin: §2\n  unused: ${HERE}A chart says it.`),
        says: 'the claim "year" is used in content/en/chapters/moat.mdx:26, its own chapter: take `unused` out.',
        alone: true,
      },
    ],
    good: [
      {
        name: 'one that says why',
        plant: [
          swap(CLAIMS, '  origin: §2', '  origin: §2\n  unused: a chart says it'),
          swap(MOAT, ', as of <Claim id="year">August 2023</Claim>', ''),
          swap(MOAT_ZH, '，時間是<Claim id="year">2023年8月</Claim>', ''),
        ],
      },
    ],
  },
  {
    rule: 'unknown-claim',
    holds: 'A `<Claim>` names an entry of the ledger.',
    why: 'The page has nothing to print for it, and its note nothing to say.',
    bad: [
      {
        name: 'a claim that the ledger does not have',
        plant: swap(MOAT, '<Claim id="score" />', `${HERE}<Claim id="scores" />`),
        says: 'the ledger has no claim "scores".',
      },
    ],
  },
  {
    rule: 'claim-without-value',
    holds: 'A bare `<Claim />` has an entry with a `value`.',
    why: 'There is nothing to print between two words.',
    bad: [
      {
        name: 'a bare claim whose entry has no value',
        plant: [
          swap(
            CAMPS,
            '<Claim id="two" open>There were two camps.</Claim>',
            `${HERE}<Claim id="two" open /> camps.`,
          ),
        ],
        says: 'has no words in it, and its ledger entry has no value to print: give it words here, or a value there.',
      },
    ],
  },
  {
    rule: 'number-in-claim',
    holds: 'A number in a claim’s words stands in its entry.',
    why: 'A reader who presses it would be shown another.',
    bad: [
      {
        name: 'a number that its entry does not have',
        plant: swap(MOAT_ZH, '<Claim id="score">得4.41分', `<Claim id="score">得${HERE}5.41分`),
        says: '"5.41" stands in the words of claim "score", but nowhere in its ledger entry',
      },
      {
        name: 'the same figures in another magnitude',
        alone: true,
        plant: [
          ...millions,
          swap(MOAT_ZH, '<Claim id="score">得4.41百萬', `<Claim id="score">得${HERE}4.41億`),
        ],
        says: '“4.41億” stands in the words of claim "score", and its ledger entry has “4.41',
      },
      {
        name: 'the same figures without their magnitude',
        alone: true,
        plant: [
          ...millions,
          swap(MOAT_ZH, '<Claim id="score">得4.41百萬', `<Claim id="score">得${HERE}4.41`),
        ],
        says: '“4.41” stands in the words of claim "score", and its ledger entry has “4.41',
      },
      {
        name: 'the same in English',
        alone: true,
        plant: [
          ...millions,
          swap(MOAT, '<Claim id="score">with 4.41 million', `<Claim id="score">with ${HERE}4.41`),
        ],
        says: '“4.41” stands in the words of claim "score", and its ledger entry has “4.41 million”',
      },
      {
        name: 'the same figures in another currency',
        alone: true,
        plant: [
          ...millions,
          swap(
            MOAT,
            '<Claim id="score">with 4.41 million dollars',
            `<Claim id="score">with ${HERE}4.41 million euros`,
          ),
        ],
        says: 'its ledger entry has it in dollars, not in euros',
      },
      {
        name: 'a percentage of a sum without its %',
        alone: true,
        plant: [
          summed,
          swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}50 in August 2023`),
          swap(MOAT_ZH, '<Claim id="year">2023年8月', '<Claim id="year">2023年8月的50%'),
        ],
        says: '“50” stands in the words of claim "year", and its ledger entry has “50%”',
      },
      {
        name: 'a number that is no percentage there',
        plant: swap(MOAT, '<Claim id="score">with 4.41', `<Claim id="score">with ${HERE}4.41%`),
        says: '“4.41%” stands in the words of claim "score", and its ledger entry has “4.41” without a %',
      },
      {
        name: 'a day in another month, which the entry has as well',
        plant: [
          swap(CLAIMS, 'of August 2023', 'of 26 August 2023, and of 3 July 2023'),
          swap(CLAIMS, '在2023年8月寫成', '在2023年8月26日、2023年7月3日寫成'),
          swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}26 July 2023`),
        ],
        says: '“26 July 2023” stands in the words of claim "year", and its ledger entry has 26 August 2023, 3 July 2023',
        alone: true,
      },
      {
        name: 'a month that the entry has for something else, and another language does not say here',
        alone: true,
        plant: [
          swap(CLAIMS, 'It is of 2023.', 'It is of August 2023.'),
          swap(CLAIMS, 'it was printed later.', 'it was printed in October 2023.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，2023年10月印出。'),
          swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}October 2023`),
        ],
        says: '“October 2023” stands in the words of claim "year", and the Chinese has “2023年8月” in its place, at content/zh-hant/chapters/moat.mdx:',
      },
      {
        name: 'a number of weeks that are days in its entry',
        alone: true,
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed 12 days later.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，12天後印出。'),
          swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}12 weeks after August 2023`),
        ],
        says: '“12 weeks” stands in the words of claim "year", and its ledger entry has “12 days”, at content/claims/moat.yaml:17:',
      },
      {
        name: 'a date in another month',
        // Of an entry that can't be read nobody knows the dates.
        alone: true,
        plant: swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}July 2023`),
        says: '“July” stands in the words of claim "year", and its ledger entry has August',
      },
      {
        name: 'a date in another year, which the entry has as well',
        alone: true,
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed in 2024.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，2024年印出。'),
          swap(MOAT, '<Claim id="year">August 2023', `<Claim id="year">${HERE}August 2024`),
        ],
        says: '“August 2024” stands in the words of claim "year", and its ledger entry has August 2023',
      },
    ],
    good: [
      {
        name: 'a number of days in the singular, and without them',
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed 12 days later.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，12天後印出。'),
          swap(
            MOAT,
            '<Claim id="year">August 2023',
            '<Claim id="year">a 12-day wait, then 12, in August 2023',
          ),
        ],
      },
      {
        name: 'a date that only one language repeats',
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed in October 2023.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，2023年10月印出。'),
          swap(MOAT, '<Claim id="year">August 2023', '<Claim id="year">August 2023, not October 2023'),
        ],
      },
      {
        name: 'a number that shares the magnitude of the next one',
        plant: [
          ...millions,
          swap(MOAT, '<Claim id="score">with 4.41 million', '<Claim id="score">with 4.41 or 4.41 million'),
        ],
      },
      {
        name: 'a percentage of a sum',
        plant: [
          summed,
          swap(MOAT, '<Claim id="year">August 2023', '<Claim id="year">50% in August 2023'),
          swap(MOAT_ZH, '<Claim id="year">2023年8月', '<Claim id="year">2023年8月的50%'),
        ],
      },
    ],
  },
  {
    rule: 'number-outside-claim',
    holds: 'Every number of a chapter stands in a claim.',
    why: 'A number that no source supports looks just like one that does.',
    bad: [
      {
        name: 'a number in the prose',
        plant: swap(MOAT, 'At the bottom', `At the bottom of ${HERE}12`),
        says: 'the number "12" stands outside a <Claim>; wrap it in one, or add the proper name',
      },
      {
        name: 'a model that content/names.yaml does not know',
        plant: swap(CAMPS_ZH, '其中一方', `其中一方，例如GPT-${HERE}5，`),
        says: 'the number "5" stands outside a <Claim>',
      },
    ],
  },
] satisfies Rule[];
