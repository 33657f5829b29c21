/** Paragraphs: those that stand twice, and those that only one language has. */
import { CAMPS_ZH, HERE, MOAT, MOAT_ZH, swap, type Rule } from './rule.ts';

const REST = 'The rest is in [the chapter on camps](/camps/#third).';
const REST_ZH = '其餘見[講陣營的一章](/zh-hant/camps/#third)。';

export default [
  {
    rule: 'doubled-text',
    holds:
      'No paragraph stands twice in one part of a chapter, or anywhere in one language alone, and no sentence twice in a row.',
    why: 'A paste that was made twice is seen by every reader, and by nobody who wrote it.',
    bad: [
      {
        name: 'a paragraph that was pasted twice',
        plant: swap(MOAT, REST, `${REST}\n\n${HERE}${REST}`),
        says: 'the paragraph “The rest is in the chapt…” stands in line 16 already: take one of the two out.',
        alone: true,
      },
      {
        name: 'a sentence twice in a row',
        plant: swap(
          MOAT,
          'At the bottom stands one.',
          `At the bottom stands one. ${HERE}At the bottom stands one.`,
        ),
        says: '“At the bottom stands one…” stands here a second time, right behind itself',
      },
      {
        name: 'a sentence twice in a row, in Chinese',
        plant: swap(MOAT_ZH, '墊底的是這一個。', `墊底的是這一個。${HERE}墊底的是這一個。`),
        says: '“墊底的是這一個。…” stands here a second time',
      },
    ],
    good: [
      {
        name: 'two claims that begin alike',
        plant: [
          swap(MOAT, 'At the bottom stands one.', 'It has <Claim id="score" />. It has <Claim id="year" />.'),
          swap(MOAT_ZH, '墊底的是這一個。', '它得<Claim id="score" />。它得<Claim id="year" />。'),
        ],
      },
    ],
  },
  {
    rule: 'paragraph-twins',
    holds:
      'Between the same parts of a chapter all languages have as many paragraphs, and each has the claims of its counterpart.',
    why: 'A paragraph that was lost in one language is missed by nobody who reads only that one.',
    how: 'The message names the paragraph that is most likely the one without a counterpart: by its claims and terms, and by its length.',
    bad: [
      {
        name: 'a claim that is set open in one language alone',
        plant: swap(CAMPS_ZH, '<Claim id="two" open>', `${HERE}<Claim id="two">`),
        says: '<Claim id="two"> is set open in content/en/chapters/camps.mdx:9, and not here: write open in all languages, or in none.',
        alone: true,
      },
      {
        name: 'a paragraph that one language lacks',
        plant: swap(MOAT_ZH, REST_ZH, `${REST_ZH}\n\n它也值得一讀，因為那裡有兩個陣營。`),
        says: [
          {
            at: [MOAT, 16, 1],
            says: 'has 1 paragraph here, and content/zh-hant/chapters/moat.mdx:',
          },
        ],
        alone: true,
      },
      {
        name: 'two paragraphs that changed places in one language',
        plant: [
          swap(MOAT, REST, `${REST}\n\nIt all <Claim id="score">counts</Claim>.`),
          swap(MOAT_ZH, REST_ZH, `${HERE}它都<Claim id="score">算數</Claim>。\n\n${REST_ZH}`),
        ],
        says: 'stands where content/en/chapters/moat.mdx:',
        alone: true,
      },
      {
        name: 'a claim that only one language marks',
        plant: [
          swap(MOAT, 'At the bottom stands one.', 'At the <Claim id="score">bottom</Claim> stands one.'),
          swap(MOAT_ZH, '墊底的是這一個。', `${HERE}墊底的是這一個。`),
        ],
        says: 'this paragraph lacks <Claim id="score">, which its counterpart in content/en/chapters/moat.mdx:21 has',
        alone: true,
      },
    ],
  },
] satisfies Rule[];
