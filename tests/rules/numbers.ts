/** One number, one truth: ledger, data, charts and all languages. Over 150 lines: one table, each mistake a few lines. */
import {
  BARS,
  BARS_ZH,
  CLAIMS,
  CSV,
  HERE,
  META,
  MOAT,
  MOAT_ZH,
  SITE,
  SITE_ZH,
  swap,
  type Rule,
  append,
  write,
} from './rule.ts';

const FOUND_EN = 'found: The paper says 4.41.';
const FOUND_ZH = 'found: 論文說是4.41分。';

/** The beginning of an update that follows. */
const UPDATED = 'published: 2026-11-24\nupdates:\n  - { date: 2026-11-25, text: ';

export default [
  {
    rule: 'number-twins',
    holds:
      'What the ledger says of a claim, what describes a data set or a term, the updates of a chapter, the furniture of pages, and charts’ words with their years have the same numbers in all languages, text by text; and where both name a quarter, a half of a year or a day by its number, or a third of something, it is the same, in chapters too.',
    why: 'A number that is corrected in one language alone is a second truth. Number words count: “two” is 2, 兩 and 二.',
    how: 'Of two numbers that differ the message stands at the one that fewer other texts of the claim have; where that decides nothing, at the Chinese.',
    bad: [
      {
        name: 'a percentage that lost its sign in one language',
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed later, with 12% more.'),
          swap(CLAIMS, '論文在2023年8月寫成。', `論文在2023年8月寫成，多了${HERE}12。`),
        ],
        says: '“12” in what is found of "year" is a percentage in the English, at content/claims/moat.yaml:17:',
        alone: true,
      },
      {
        name: 'a number of an update that one language tells otherwise',
        plant: [
          swap(MOAT, 'published: 2026-11-24\n', `${UPDATED}There are 12 more. }\n`),
          swap(MOAT_ZH, 'published: 2026-11-24\n', `${UPDATED}多了${HERE}21個。 }\n`),
        ],
        says: '“21” in the update is not in the English, at content/en/chapters/moat.mdx:',
        alone: true,
      },
      {
        name: 'a number of a passage that one language quotes otherwise',
        plant: [
          swap(MOAT, '<Passage>\nIt was', '<Passage>\nOf 130 models it was'),
          swap(MOAT_ZH, '<Passage>\n據說', `${HERE}<Passage>\n310個裡據說`),
        ],
        says: 'the passage says “310”, which the same passage at content/en/chapters/moat.mdx:',
      },
      {
        name: 'a number that was corrected in Chinese alone',
        plant: swap(CLAIMS, FOUND_ZH, `found: 論文說是${HERE}4.42分。`),
        says: '“4.42” in what is found of "score" is not in the English, which has “4.41” at content/claims/moat.yaml:',
      },
      {
        name: 'a number that was corrected in English alone',
        plant: swap(CLAIMS, FOUND_EN, `found: The paper says ${HERE}4.14.`),
        says: '“4.14” in what is found of "score" is not in the Chinese, which has “4.41”',
      },
      {
        name: 'a month that was changed in English alone',
        // What the chapters say is held against it.
        alone: true,
        plant: swap(CLAIMS, "'The paper is of August 2023", `'The paper is of ${HERE}July 2023`),
        says: '“July 2023” in what is found of "year" differs, and the Chinese has “2023年8月” in its place, at content/claims/moat.yaml:18:',
      },
      {
        name: 'a month that was changed in Chinese alone, and the entry has once more',
        alone: true,
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed in October 2023.'),
          swap(CLAIMS, '論文在2023年8月寫成。', `論文在${HERE}2023年9月寫成，2023年10月印出。`),
        ],
        says: '“2023年9月” in what is found of "year" differs, and the English has “August 2023” in its place, at content/claims/moat.yaml:17:',
      },
      {
        name: 'a quarter of a year that the other language does not name',
        plant: [
          swap(MOAT, 'At the bottom stands one.', 'In the second quarter one stood there.'),
          swap(MOAT_ZH, '墊底的是這一個。', `${HERE}第三季墊底的是這一個。`),
        ],
        says: '“第三季” is “second quarter” in the English, at content/en/chapters/moat.mdx:21:8: let both name the same.',
        alone: true,
      },
      {
        name: 'a part of a whole that the other language does not name',
        plant: [
          swap(MOAT, 'At the bottom stands one.', 'At the bottom stands one, with a third of the points.'),
          swap(MOAT_ZH, '墊底的是這一個。', `墊底的是這一個，分數是${HERE}四分之一。`),
        ],
        says: '“四分之一” is “a third” in the English, at content/en/chapters/moat.mdx:21:',
        // A paragraph more or less elsewhere in the chapter is told first.
        alone: true,
      },
      {
        name: 'a half of a year, in what a chart says',
        plant: [
          swap(BARS, '"It has {best:2} points."', '"In the first half of the year it has {best:2} points."'),
          swap(BARS_ZH, '"足有{best:2}分。"', `"${HERE}下半年足有{best:2}分。"`),
        ],
        says: '“下半年” is “first half of the year” in the English, at content/en/charts/bars.yaml:8:',
        alone: true,
      },
      {
        name: 'a numeral that counts otherwise',
        plant: swap('content/claims/camps.yaml', '數出3個', `數出${HERE}四個`),
        says: '“四” in what is found of "two" is not in the English, which has “3”',
      },
      {
        name: 'a number in the title of a data set that one language lacks',
        plant: swap(META, 'en: Scores,', `en: Scores of ${HERE}3 models,`),
        says: '“3” in the title is not in the Chinese, at content/data/scores.yaml:1:',
      },
      {
        name: 'one that differs in the note of a data set',
        plant: swap(
          META,
          'sources: [paper]',
          `note: { en: 'Of 31 scores, 3 are here.', zh-hant: ${HERE}13個分數裡的3個。 }\nsources: [paper]`,
        ),
        says: '“13” in the note is not in the English',
      },
      {
        name: 'a licence that the furniture gives another number in Chinese',
        plant: swap(SITE_ZH, '採CC BY 4.0授權，程', `採CC BY ${HERE}7.0授權，程`),
        says: '“7.0” in licence is not in the English, at content/en/site.yaml:',
      },
      {
        name: 'a year of the furniture that was changed in English',
        plant: swap(
          SITE,
          'checked from a Chinese article of October 2023',
          `checked from a Chinese article of October ${HERE}2103`,
        ),
        says: '“2103” in about is not in the Chinese, at content/zh-hant/site.yaml:',
      },
      {
        name: 'a year in a chart’s words that another language has otherwise',
        plant: [
          swap(BARS, 'unit: points', 'unit: points, August 2023'),
          swap(BARS_ZH, 'unit: 分\n', `unit: 分，${HERE}2032年8月\n`),
        ],
        says: '“2032” in unit is not in the English, at content/en/charts/bars.yaml:2:7',
      },
      {
        name: 'a month of a chart’s words, and a name with digits',
        plant: [
          swap(BARS, 'unit: points', 'unit: points of GPT-4, August 2023'),
          swap(BARS_ZH, 'unit: 分\n', `unit: GPT-4的分，2023年${HERE}9月\n`),
        ],
        says: '“9月” in unit is not in the English',
      },
      {
        name: 'a number in the definition of a term',
        plant: swap('content/terms.yaml', 'A piece of text.', `A piece of ${HERE}12 letters.`),
        says: '“12” in 0.en.definition is not in the Chinese, at content/terms.yaml:',
      },
      {
        name: 'a currency that another language does not have',
        plant: [
          swap(BARS, 'unit: points', 'unit: US dollars'),
          swap(BARS_ZH, 'unit: 分', `unit: ${HERE}人民幣`),
        ],
        says: '“人民幣” in unit is “dollars” in the English, at content/en/charts/bars.yaml:2:7: let both count in the same.',
        alone: true,
      },
      {
        name: 'a unit that has lost its currency',
        plant: [swap(BARS, 'unit: points', `unit: ${HERE}points`), swap(BARS_ZH, 'unit: 分', 'unit: 美元')],
        says: 'unit names no currency, and the Chinese has “美元”, at content/zh-hant/charts/bars.yaml:2:7: write it.',
        alone: true,
      },
      {
        name: 'millions in words that are billions in another language',
        plant: [
          swap(BARS, 'unit: points', 'unit: One bar is a billion points'),
          swap(BARS_ZH, 'unit: 分', `unit: 一條是${HERE}百萬分`),
        ],
        says: '“百萬” in unit is “billion” in the English',
        alone: true,
      },
    ],
    good: [
      {
        name: 'ten million, which is 千萬',
        plant: [
          swap(BARS, 'unit: points', 'unit: One bar is ten million points'),
          swap(BARS_ZH, 'unit: 分', 'unit: 一條是千萬分'),
        ],
      },
      { name: 'a numeral for a figure', plant: swap('content/claims/camps.yaml', '數出3個', '數出三個') },
      {
        name: 'a quarter of a year, in words and in a figure',
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed in the second quarter.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，Q2印出。'),
        ],
      },
      {
        name: 'a quarter that the other language does not name',
        plant: swap(MOAT, 'At the bottom stands one.', 'In the third quarter one stood there.'),
      },
      {
        name: 'days of a list, of which each language names the month once',
        plant: [
          swap(CLAIMS, 'it was printed later.', 'it was printed on 28 and 29 October 2023.'),
          swap(CLAIMS, '論文在2023年8月寫成。', '論文在2023年8月寫成，2023年10月28日和29日印出。'),
        ],
      },
      {
        name: 'what each language counts in',
        plant: [
          swap(CLAIMS, FOUND_EN, 'found: "The paper says 4.41; it cost 1.25 billion."'),
          swap(CLAIMS, FOUND_ZH, 'found: 論文說是4.41分，花了12.5億。'),
        ],
      },
    ],
  },
  {
    rule: 'value-in-finding',
    holds:
      'The numbers of a claim’s `value` stand in what was found, in its `brief`, its `sum`, or in what the article says.',
    why: 'A bare `<Claim />` prints the value, and its note the finding: they would contradict each other on one screen.',
    bad: [
      {
        name: 'a value that was corrected, and no finding',
        plant: swap(CLAIMS, 'value: 4.41', `value: ${HERE}4.51`),
        says: 'the value of "score" has “4.51”, which what was found does not: “4.41” stands there, at content/claims/moat.yaml:',
      },
    ],
  },
  {
    rule: 'sum',
    holds: 'The `sum` of a claim comes to what it says, to its last digit.',
    why: 'A reader reckons it again. A sum in words is not looked at; write + − × ÷ = and brackets, percent, powers of ten, and ` · ` between two sums.',
    bad: [
      {
        name: 'a result that does not follow',
        plant: swap(CLAIMS, 'value: 4.41', `value: 4.41\n  sum: "13.23 ÷ 3 = 4.41 · 5 − 4.41 = ${HERE}0.69"`),
        says: '“5 − 4.41 = 0.69” comes to 0.59',
      },
      {
        name: 'one in percent',
        plant: swap(CLAIMS, 'value: 4.41', `value: 4.41\n  sum: "4.41 ÷ 10 = ${HERE}45%"`),
        says: 'comes to 44',
      },
      {
        name: 'a result that is lacking',
        plant: swap(CLAIMS, 'value: 4.41', `value: 4.41\n  sum: "2.2 + 2.21 ${HERE}="`),
        says: '“2.2 + 2.21 =” has no result: it comes to 4.41.',
      },
      {
        name: 'signs of a keyboard',
        plant: swap(
          CLAIMS,
          'value: 4.41',
          `value: 4.41\n  sum: "5 ${HERE}- 0.59 = 4.41 · 8.82${HERE}/2 = 4.41 · 4.41 ${HERE}＝ 4.41"`,
        ),
        says: [
          '“5 - 0.59 = 4.41” has a hyphen in the place of a sign: write “−”.',
          'has a slash in the place of a sign: write “÷”.',
          'has “＝” in the place of a sign: write “=”.',
        ],
        // Of a sum that can’t be reckoned no number is known, and one in words may be of it.
        alone: true,
      },
    ],
    good: [
      {
        name: 'sums that are rounded, in brackets, in powers of ten, in units, and in words',
        plant: swap(
          CLAIMS,
          'value: 4.41',
          'value: 4.41\n  sum: "75 × 4 ÷ (1 − 50%) = 600 · 2.3 × 10²² ÷ (2.8 × 10²⁰) = 82 · 300,000 × 3 kg = 900 t · 4.41 and more"',
        ),
      },
    ],
  },
  {
    rule: 'number-word-in-claim',
    holds: 'A number word in the words of a claim stands in its entry of the ledger, in words or in figures.',
    why: 'Figures are held to the ledger by `number-in-claim`; a number in words is one all the same. It may round: “eight” for 8.3, “fifty” for 48.',
    bad: [
      {
        name: 'a number word that the ledger does not have',
        plant: swap(
          MOAT,
          '<Claim id="year">August 2023',
          `<Claim id="year">${HERE}nine months into August 2023`,
        ),
        says: '“nine” stands in the words of claim "year", but its ledger entry has it neither in words nor in figures',
      },
      {
        name: 'a Chinese numeral that the ledger does not have',
        plant: swap(MOAT_ZH, '<Claim id="score">得4.41分', `<Claim id="score">${HERE}九題得4.41分`),
        says: '“九” stands in the words of claim "score"',
      },
    ],
    good: [
      {
        name: 'turns of phrase',
        plant: swap(MOAT, '<Claim id="score">with 4.41', '<Claim id="score">one of a hundred, with 4.41'),
      },
    ],
  },
  {
    rule: 'number-order',
    holds: 'The numbers of a claim come in the same order in all that is said of it, in all languages.',
    why: 'Two numbers that were swapped are both in the ledger, so nothing else would find them. Dates, numbers of different kinds, and “8 of the top 10”, which Chinese says the other way round, are left out.',
    bad: [
      {
        name: 'two numbers that were swapped',
        plant: [
          swap(CLAIMS, FOUND_EN, 'found: "The paper says 4.41, and the post 2.77."'),
          swap(CLAIMS, FOUND_ZH, `found: 論文說是${HERE}2.77分，貼文說是4.41分。`),
        ],
        says: 'has “2.77” before “4.41”, and content/claims/moat.yaml:',
      },
    ],
    good: [
      {
        name: 'a part of a whole',
        plant: [
          swap(CLAIMS, FOUND_EN, 'found: "The paper says 4.41, for 8 of the 10 tasks."'),
          swap(CLAIMS, FOUND_ZH, 'found: 論文說是4.41分，10項裡的8項。'),
        ],
      },
    ],
  },
  {
    rule: 'lost-row',
    holds: 'A row that the ledger rests several numbers on is in its table.',
    why: 'A row that is lost or misspelt in the table would be told of at every number that rests on it.',
    bad: [
      {
        name: 'a cell that is misspelt where several claims name it',
        plant: [
          swap(CLAIMS, '  origin: §1\n', '  origin: §1\n  row: scores / Claude / score\n'),
          swap(CLAIMS, '  origin: §2\n', '  origin: §2\n  row: scores / Claude / score\n'),
          swap(CSV, 'Claude,firm', `${HERE}Clawds,firm`),
        ],
        says: '"Clawds" is named by nobody, and the ledger rests "score", "year" on "Claude", which no row has',
        alone: true,
      },
      {
        name: 'a row that is gone',
        plant: [
          swap(CLAIMS, '  origin: §1\n', '  origin: §1\n  row: scores / Claude / score\n'),
          swap(CLAIMS, '  origin: §2\n', '  origin: §2\n  row: scores / Claude / score\n'),
          swap(CSV, 'Claude,firm,2.77,2023-07-11\nLlama', `${HERE}Llama`),
        ],
        says: 'has no row with "Claude", on which the ledger rests "score", "year": put the row back',
        alone: true,
      },
    ],
  },
  {
    rule: 'datum',
    holds: '`row` of a claim names a cell that is there, and that is a number.',
    why: 'The check holds the claim to that cell, so that a correction in the data is not forgotten in the prose.',
    how: 'The data set, a cell or two that only the row has, and the column: `agentbench-v1 / gpt-4 / overall`; several as a list.',
    bad: [
      {
        name: 'a row that the data set does not have',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  ${HERE}row: scores / GPT4 / score\n`),
        says: '"scores / GPT4 / score" names a row with "GPT4", which "scores" does not have. Did you mean "GPT-4"?',
      },
      {
        name: 'a data set that is not there',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  row: [${HERE}scorse / GPT-4 / score]\n`),
        says: 'names the data set "scorse", which content/data does not have. Did you mean "scores"?',
      },
      {
        name: 'a column that is not there',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  row: [${HERE}scores / GPT-4 / socre]\n`),
        says: 'names the column "socre", which "scores" does not have. Did you mean "score"?',
      },
      {
        name: 'what could be two rows',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  row: [${HERE}scores / firm / score]\n`),
        says: 'could be 2 rows of "scores": name another cell of the one that is meant.',
      },
      {
        name: 'a cell that is no number',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  row: [${HERE}scores / GPT-4 / day]\n`),
        says: 'is no number, but “2023-03”',
      },
      {
        name: 'words that name no cell',
        plant: swap(CLAIMS, '  origin: §1\n', `  origin: §1\n  row: [${HERE}M9]\n`),
        says: '"M9" names no datum: write the data set',
      },
    ],
  },
  {
    rule: 'datum-in-claim',
    holds: 'A claim says the numbers of the cells that its `row` names, rounded as it prints them.',
    why: 'Charts print the data by themselves. Without this a corrected cell would be 3.41 in a chart’s title and 4.41 in the words beside it.',
    bad: [
      {
        name: 'a cell that was corrected, and no claim',
        plant: [
          swap(CLAIMS, '  origin: §1\n', '  origin: §1\n  row: scores / GPT-4 / score\n'),
          swap(CSV, 'GPT-4,lab,4.41,', `GPT-4,lab,${HERE}5.41,`),
        ],
        says: '5.41 in column "score" is what the ledger rests "score" on, and it says “4.41” (content/claims/moat.yaml:',
      },
    ],
    good: [
      {
        name: 'a claim that rounds',
        plant: [
          swap(CLAIMS, '  origin: §1\n', '  origin: §1\n  row: scores / GPT-4 / score\n'),
          swap(CSV, 'GPT-4,lab,4.41,', 'GPT-4,lab,4.407,'),
        ],
      },
    ],
  },
  {
    rule: 'number-word-twins',
    holds:
      'A chart’s title and sentence at a state count alike in all languages, in words or in figures; a heading and a paragraph of a chapter have no number in words for which the other language has another one.',
    why: 'A slot prints what the data say; “the seventeen open models” does not, so all languages have to have counted the same.',
    bad: [
      {
        name: 'a numeral that only one language has',
        plant: swap(BARS_ZH, '"足有{best:2}分。"', `"${HERE}三個裡足有{best:2}分。"`),
        says: 'the sentence of "high" says “三”, which content/en/charts/bars.yaml:',
      },
      {
        name: 'two that differ, told once',
        plant: [
          swap(BARS_ZH, '"足有{best:2}分。"', `"${HERE}十四個裡足有{best:2}分。"`),
          swap(BARS, '"It has {best:2} points."', '"Of thirteen, it has {best:2} points."'),
        ],
        says: 'the sentence of "high" says “十四”, which content/en/charts/bars.yaml:',
      },
      {
        name: 'a heading that counts otherwise',
        plant: [
          swap(MOAT, '## What was tested', '## What the five were tested for'),
          swap(MOAT_ZH, '## 考了什麼', `## 考了${HERE}六個什麼`),
        ],
        says: 'says “六”, and content/en/chapters/moat.mdx:',
        alone: true,
      },
    ],
  },
  {
    rule: 'listed-value',
    holds: 'A cell says one of the texts that its column lists (`values`).',
    why: 'A category that is misspelt leaves its group and keeps a wrong colour, in silence.',
    bad: [
      {
        name: 'a category that is misspelt',
        plant: [
          swap(META, 'model: { type: text,', 'model: { type: text, values: [GPT-4, Claude, Llama],'),
          swap(CSV, 'Llama,firm', `${HERE}Lama,firm`),
        ],
        says: '"Lama" in column "model" is none of GPT-4, Claude, Llama, which content/data/scores.yaml lists. Did you mean "Llama"?',
      },
      {
        name: 'a category that the list lost, and several cells have',
        plant: swap(META, 'maker: { type: text,', `maker: { type: text, values: ${HERE}[lab],`),
        says: '"firm" stands in 2 cells of column "maker", in lines 3, 4 of scores.csv, and is none of the values here, lab: put it among them',
        alone: true,
      },
      {
        name: 'a category that stands once, beside others that stand several times',
        plant: [
          append(META, '  sort: { type: text, en: Sort, zh-hant: 種類 }\n'),
          write(
            CSV,
            `model,maker,score,day,sort\nGPT-4,lab,4.41,2023-03,open\nClaude,firm,2.77,2023-07-11,open\nFalcon,firm,0.6,2023,${HERE}opne\nLlama,firm,0.55,2023,open\n`,
          ),
        ],
        says: '"opne" stands in column "sort" once, and all its other texts stand several times. Did you mean "open"?',
      },
    ],
  },
] satisfies Rule[];
