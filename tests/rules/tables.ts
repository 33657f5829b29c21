/** Tables as spreadsheets make them. Over 150 lines: one table, each mistake a few lines. */
import { essay } from './essay.ts';
import { append, CSV, HERE, META, SOURCES, swap, write, type Plant, type Rule } from './rule.ts';

/** The table with another mark between its cells. */
const by = (delimiter: string, change = (text: string): string => text): Plant =>
  write(CSV, change((essay[CSV] ?? '').replaceAll(',', delimiter)));
/** The table with one more column, which holds sources. */
const withSource = (cell: string): Plant[] => [
  write(
    CSV,
    `model,maker,score,day,by\nGPT-4,lab,4.41,2023-03,paper\nClaude,firm,2.77,2023-07-11,${cell}\nLlama,firm,0.55,2023,paper\n`,
  ),
  append(META, '  by: { type: text, references: sources, separator: "; ", en: By, zh-hant: 據 }\n'),
];

/** The table with a source and its grade in each row. @param own of the second row */
const graded = (own = 'A,paper'): Plant[] => [
  write(
    CSV,
    `model,maker,score,day,grade,by\nGPT-4,lab,4.41,2023-03,A,paper\nClaude,firm,2.77,2023-07-11,${own}\nLlama,firm,0.55,2023,A,paper\n`,
  ),
  append(
    META,
    '  grade: { type: text, values: [A, B, C], en: Grade, zh-hant: 等級 }\n  by: { type: text, references: sources, en: By, zh-hant: 據 }\n',
  ),
];

/** Cells that are no numbers, and what is said of them. */
const NO_NUMBERS = [
  ['50k', 'write 50000 or, where the column’s unit counts in “k”, 50.'],
  ['5萬', 'write 50000 or, where the column’s unit counts in “萬”, 5.'],
  ['1.720.320', 'write 1720320.'],
  ['1.720,5', 'write 1720.5.'],
  ['3O2', 'a letter stands among its digits: write 302.'],
  ['=SUM(C2:C5)', 'a formula is not worked out here: write the number that it comes to.'],
  ['1.56×10^18', 'write 1.56e18.'],
  ['10^6', 'write 1e6.'],
  ['US$2.77', 'write digits alone, 2.77, and what they count as the column’s unit.'],
  ['50 000 USD', 'write digits alone, 50000, and what they count as the column’s unit.'],
  ['1.5m', 'write digits, with a point, and what they count as the column’s unit.'],
  ['50-60', 'write digits, with a point.'],
  ['n/a', 'write digits, with a point.'],
] as const;

export default [
  {
    rule: 'csv-delimiter',
    holds:
      'The cells of a CSV are parted by commas; or by semicolons, tabs or bars, if the first line is then just the columns that are declared.',
    why: 'Spreadsheets write what their country uses. Where the first line leaves a doubt, every row would be one cell.',
    bad: [
      {
        name: 'semicolons, and a column that nothing declares',
        plant: write(CSV, `model${HERE};maker;score;days\nGPT-4;lab;4.41;2023\n`),
        says: 'parts its cells by semicolons: part them by commas, under the names model, maker, score, day.',
      },
      {
        name: 'a first line that is parted otherwise than those below',
        plant: swap(CSV, 'model,maker,score,day', `${HERE}model;maker;score;day`),
        says: 'parts its cells by semicolons, and the lines below do so by commas: part all by commas.',
        alone: true,
      },
      {
        name: 'lines that are parted otherwise than the first',
        plant: write(CSV, `model,maker,score,day\n${HERE}GPT-4;lab;4.41;2023\nClaude;firm;2.77;2023\n`),
        says: 'parts its cells by semicolons, as all lines below the first do: part them by commas.',
        alone: true,
      },
    ],
    good: [
      { name: 'semicolons', plant: by(';') },
      { name: 'tabs', plant: by('\t') },
      { name: 'semicolons that the first line announces', plant: by(';', (text) => `sep=;\n${text}`) },
    ],
  },
  {
    rule: 'csv-quote',
    holds: 'A quotation mark that opens a cell is closed in the same line.',
    why: 'All that follows up to the next quotation mark would be one cell.',
    bad: [
      {
        name: 'a quotation mark that nothing closes',
        plant: swap(CSV, 'Claude,firm', `Claude,${HERE}"firm`),
        says: 'a cell opens with a quotation mark that nothing closes',
      },
      {
        name: 'one that a quotation mark below closes',
        plant: write(
          CSV,
          `model,maker,score,day\n\n${HERE}"GPT-4,lab,4.41,2023-03\n"Claude",firm,2.77,2023\n`,
        ),
        says: 'a cell opens with a quotation mark that nothing closes',
      },
      {
        name: 'a cell of two lines',
        plant: swap(CSV, 'Claude,firm', `${HERE}"Clau\nde",firm`),
        says: 'a cell in quotation marks goes on for 2 lines',
      },
      {
        name: 'a quotation mark within a cell',
        plant: swap(CSV, 'Claude,firm', `${HERE}Clau"de,firm`),
        says: 'a quotation mark stands within a cell: double it',
      },
    ],
    good: [
      {
        name: 'a cell in quotation marks',
        plant: [
          swap(
            META,
            'model: { type: text,',
            `model: { type: text, values: [GPT-4, Claude, 'Llama "2", of 2023'],`,
          ),
          swap(CSV, 'Llama,firm', '"Llama ""2"", of 2023","firm"'),
        ],
      },
    ],
  },
  {
    rule: 'csv-columns',
    holds: 'The first line of a CSV names the columns that the file beside it declares.',
    why: 'A column is found by its name; another name is another column.',
    bad: [
      {
        name: 'a column too many',
        plant: write(CSV, `model,maker,score,day,${HERE}scor\nGPT-4,lab,4.41,2023-03,1\n`),
        says: 'has a column "scor" that content/data/scores.yaml does not declare. Did you mean "score"?',
      },
      {
        name: 'a column too few',
        plant: write(CSV, `${HERE}model,maker,score\nGPT-4,lab,4.41\n`),
        says: 'has no column "day", which content/data/scores.yaml declares.',
      },
      {
        name: 'columns that are called otherwise',
        plant: write(CSV, `model,${HERE}house,result,day\nGPT-4,lab,4.41,2023-03\n`),
        says: 'has columns "house", "result" that content/data/scores.yaml does not declare, and none called "maker", "score": call them alike in both.',
      },
      {
        name: 'a column twice',
        plant: write(CSV, `model,maker,score,day,${HERE}score\nGPT-4,lab,4.41,2023-03,1\n`),
        says: 'has the column "score" twice: take one away.',
      },
      {
        name: 'a column without a name',
        plant: write(CSV, `model,maker,score,day,${HERE}\nGPT-4,lab,4.41,2023-03,1\n`),
        says: 'has a column without a name',
      },
      {
        name: 'a table that is empty',
        plant: write(CSV, HERE),
        says: 'is empty: begin with model,maker,score,day.',
        // It may have named any source, and have had any word of a label for a name.
        hides: ['unused-source', 'other-language'],
      },
      {
        name: 'a title above the names',
        plant: swap(CSV, 'model,maker', `${HERE}Scores of models\nmodel,maker`),
        says: 'stands above the names of the columns, which are the first line: take it away.',
        alone: true,
      },
      {
        name: 'a table without the names of its columns',
        plant: swap(CSV, 'model,maker,score,day\n', HERE),
        says: 'begins with a row, and not with the names of its columns: write model,maker,score,day above it.',
        alone: true,
      },
      {
        name: 'two names in each other’s place',
        plant: swap(CSV, 'model,maker,score,day', `model,${HERE}score,maker,day`),
        says: '"score" and "maker" have changed places: content/data/scores.yaml has "maker" before "score".',
        alone: true,
      },
      {
        name: 'a name in the place of another',
        plant: swap(CSV, 'model,maker,score,day', `model,maker,score,${HERE}score`),
        says: 'has the column "score" twice, and none called "day": one of the two is to be called so.',
        alone: true,
      },
    ],
    good: [
      {
        name: 'columns in another order than they are declared in, each above its cells',
        plant: write(
          CSV,
          'model,score,maker,day\nGPT-4,4.41,lab,2023-03\nClaude,2.77,firm,2023-07-11\nLlama,0.55,firm,2023\n',
        ),
      },
    ],
  },
  {
    rule: 'csv-rows',
    holds: 'A table has a row.',
    why: 'Its chart would be drawn of nothing, and would say nothing of it.',
    bad: [
      {
        name: 'a table of which the first line alone is left',
        plant: write(CSV, `${HERE}model,maker,score,day\n`),
        says: 'names its columns and has no row: write one below.',
      },
    ],
  },
  {
    rule: 'csv-cells',
    holds: 'Every row has as many cells as the first line.',
    why: 'One comma too many or too few puts every value behind it under another name.',
    bad: [
      {
        name: 'a comma in a text',
        plant: swap(CSV, 'Claude,firm', `${HERE}Claude, the first,firm`),
        says: 'has 5 cells, and the first line names 4 columns: set a cell that holds a comma in quotation marks.',
      },
      {
        name: 'a cell too few',
        plant: swap(CSV, 'Claude,firm,2.77,2023-07-11', `${HERE}Claude,2.77,2023-07-11`),
        says: 'has 3 cells, and the first line names 4 columns: an empty cell needs its comma.',
      },
      {
        name: 'a comma too many at the end',
        plant: swap(CSV, 'Claude,firm,2.77,2023-07-11', `${HERE}Claude,firm,2.77,2023-07-11,`),
        says: 'has 5 cells, and the first line names 4 columns: take the commas at its end away.',
      },
      {
        name: 'a line that is parted otherwise',
        plant: swap(CSV, 'Claude,firm,2.77,2023-07-11', `${HERE}Claude;firm;2.77;2023-07-11`),
        says: 'its cells are parted by semicolons: part them by commas.',
      },
      {
        name: 'commas in a cell of every line',
        plant: write(
          CSV,
          `model,maker,score,day\n${HERE}GPT-4, new,lab, a,4.41,2023\nClaude, new,firm, a,2.77,2023\n`,
        ),
        says: 'has 6 cells, as all lines below the first have, and that names 4 columns',
        alone: true,
      },
    ],
  },
  {
    rule: 'cell-value',
    holds:
      'A cell holds what its column declares: a number, a date of the calendar, some text; a number lies between the column’s `least`, which is 0 unless it says otherwise, and its `most`.',
    why: 'A chart can’t draw a word for a number, and 44.07 for 4.407 draws well and is untrue.',
    how: 'Marks of thousands are read where they can’t mean anything else: `1,234,567`, `1,234.5`, `1 234`. In `1,234` alone the comma may be a decimal one, unless another cell of the column shows that it is not.',
    bad: [
      {
        name: 'a number with another point, below blank lines',
        plant: swap(CSV, 'Claude,firm,2.77', `\n\nClaude,firm,${HERE}2·77`),
        says: '"2·77" in column "score" is not a number: write',
      },
      {
        name: 'a decimal comma',
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}"2,77"`),
        says: '"2,77" in column "score" is not a number: write 2.77.',
      },
      {
        name: 'a comma that may be either',
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}"2,770"`),
        says: 'write 2770 if the comma parts thousands, 2.770 if it is a decimal point.',
      },
      {
        name: 'a unit in a cell',
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}2.77%`),
        says: 'write 2.77, and % as the column’s unit, or 0.0277 if it counts shares of one.',
      },
      {
        name: 'a month that no year has',
        plant: swap(CSV, '2023-07-11', `${HERE}2023-13-11`),
        says: '"2023-13-11" in column "day" is no date of the calendar: write YYYY, YYYY-MM or YYYY-MM-DD.',
      },
      {
        name: 'a date as spreadsheets write it',
        plant: swap(CSV, '2023-07-11', `${HERE}11/07/2023`),
        says: '"11/07/2023" in column "day" is no date of the calendar',
      },
      {
        name: 'two cells in each other’s place',
        plant: swap(CSV, '2.77,2023-07-11', `${HERE}2023-07-11,2.77`),
        says: '"2023-07-11" in column "score" and "2.77" in column "day" have changed places: exchange them.',
      },
      {
        name: 'a number and a text in each other’s place',
        plant: swap(CSV, 'firm,2.77', `${HERE}2.77,firm`),
        says: '"2.77" in column "maker" and "firm" in column "score" have changed places: exchange them.',
      },
      {
        name: 'an empty cell',
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}`),
        says: 'the cell in column "score" is empty: fill it, or write optional: true at the column.',
      },
      {
        name: 'a minus that slipped in',
        plant: swap(CSV, '2.77', `${HERE}-2.77`),
        says: '"-2.77" in column "score" is below 0, which few columns can be: take its minus away or',
      },
      {
        name: 'a number that the column can’t be',
        plant: [
          swap(META, 'score: { type: number,', 'score: { type: number, least: 0, most: 10,'),
          swap(CSV, '4.41', `${HERE}44.1`),
        ],
        says: '"44.1" in column "score" is above 10, which the column can’t be',
      },
      {
        name: 'decimal commas throughout',
        plant: write(
          CSV,
          `model;maker;score;day\nGPT-4;lab;${HERE}4,41;2023-03\nClaude;firm;2,77;2023-07-11\nLlama;firm;0,55;2023\n`,
        ),
        says: '"4,41" has a comma for its decimal point, as 3 cells of this table have: write 4.41, and points in all of them.',
        alone: true,
      },
      ...NO_NUMBERS.map(([cell, says]) => ({
        name: `“${cell}”, which is no number`,
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}"${cell}"`),
        says: `"${cell}" in column "score" is not a number: ${says}`,
      })),
      {
        name: 'a day before the one that it comes after',
        plant: [
          append(META, '  till: { type: date, after: day, en: Till, zh-hant: 至 }\n'),
          write(
            CSV,
            `model,maker,score,day,till\nGPT-4,lab,4.41,2023-03,2023-04\nClaude,firm,2.77,2023-07-11,${HERE}2023-06\nLlama,firm,0.55,2023,2023-05\n`,
          ),
        ],
        says: '"2023-06" in column "till" is below "2023-07-11" in "day", after which it comes: mend the one or the other.',
        alone: true,
      },
    ],
    good: [
      { name: 'marks of thousands that are certain', plant: swap(CSV, '2.77', '"2,770,000"') },
      {
        name: 'one comma where another cell shows what it parts',
        plant: [swap(CSV, '4.41', '"4,410.5"'), swap(CSV, '2.77', '"2,770"')],
      },
      {
        name: 'a blank that parts thousands, and a long minus',
        plant: [
          swap(META, 'score: { type: number,', 'score: { type: number, least: -5000,'),
          swap(CSV, '0.55', '−1 234'),
        ],
      },
      { name: 'rows of empty cells at the end', plant: append(CSV, ',,,\n,,,\n\n') },
    ],
  },
  {
    rule: 'duplicate-row',
    holds: 'No row of a table stands twice.',
    why: 'It would be drawn and counted twice.',
    bad: [
      {
        name: 'a row that stands twice',
        plant: append(CSV, `${HERE}Claude,firm,2.77,2023-07-11\n`),
        says: 'says the same as line 3: take one of them away.',
      },
      {
        name: 'the names of the columns among the rows',
        plant: swap(CSV, 'Claude,firm', `${HERE}model,maker,score,day\nClaude,firm`),
        says: 'says the names of the columns once more: take this line away.',
        alone: true,
      },
      {
        name: 'a row that was pasted and half changed',
        plant: append(CSV, `${HERE}Claude,firm,2.78,2023-07-11\n`),
        says: 'is called "Claude", as line 3 is, and all other rows have names of their own',
        alone: true,
      },
      {
        name: 'a row that adds up all others',
        plant: append(CSV, `${HERE}Total,lab,7.73,2023\n`),
        says: '"Total" is the sum of all rows above it, which would count twice: take the line away.',
        alone: true,
      },
    ],
  },
  {
    rule: 'cell-reference',
    holds: 'A cell that names a source or a claim names one that there is.',
    why: 'Whoever takes the table could not look its number up.',
    bad: [
      {
        name: 'a source that is not there',
        plant: withSource(`${HERE}paper; papper`),
        says: '"papper" in column "by" is no id of content/sources.yaml.',
      },
      {
        name: 'a source that is none of the table’s',
        plant: withSource(`${HERE}paper; blog`),
        says: '"blog" is none of the sources of content/data/scores.yaml: mend the cell, or name it there as well.',
      },
      {
        name: 'a source that the table has lost and its rows name',
        plant: [...graded(), swap(META, 'sources: [paper]', `sources: ${HERE}[blog]`)],
        says: 'the sources lack "paper", which 3 rows name: put it among them.',
        alone: true,
      },
      {
        name: 'a row of another grade than its source',
        plant: graded(`${HERE}B,paper`),
        says: 'the grade is B, and that of its source, "paper", is A: write A, or mend the source.',
        alone: true,
      },
      {
        name: 'a source of another grade than all its rows',
        plant: [...graded(), swap(SOURCES, 'grade: A', `grade: ${HERE}B`)],
        says: '"paper" has the grade B, and all its 3 rows in content/data/scores.csv have A: mend the one or the others.',
        alone: true,
      },
    ],
    good: [
      {
        name: 'several sources',
        plant: [...withSource('paper; blog'), swap(META, '[paper]', '[paper, blog]')],
      },
    ],
  },
  {
    rule: 'cell-spelling',
    holds:
      'A word in a cell of text is not one letter away from another that stands elsewhere, if it stands nowhere else itself.',
    why: 'A maker or a model under two names would be two of them, and a reader takes the table as it is.',
    how: 'All words of `content/` are looked at, except in addresses; plurals and other forms of one word are none of these slips. A word that is right as it is stands in the description: `spelt: [sparse]`.',
    bad: [
      {
        name: 'a letter left out',
        plant: [
          swap(META, 'title: { en: Scores,', 'title: { en: Scores of Llama and others,'),
          swap(CSV, 'Llama,firm', `${HERE}Lama,firm`),
        ],
        says: '"Lama" in column "model" stands nowhere else, and "Llama" does: write that or, if it is right, list it under spelt in content/data/scores.yaml.',
      },
      {
        name: 'two letters that changed places in the name of a row that the chart asks for',
        plant: [
          swap(META, 'title: { en: Scores,', 'title: { en: Scores of Claude and others,'),
          swap(CSV, 'Claude,firm', `${HERE}Cluade,firm`),
        ],
        says: '"Cluade" in column "model" stands nowhere else, and "Claude" does',
      },
      {
        name: 'one of two that stand nowhere else',
        plant: swap(
          CSV,
          '4.41,2023-03\nClaude',
          `4.41,2023-03\nAlpaca,firm,3,2023\n${HERE}Alpacca,firm,2.5,2023\nClaude`,
        ),
        says: '"Alpacca" in column "model" stands nowhere else, and "Alpaca" does',
      },
      {
        name: 'a word that is listed as it is spelt, and stands in no cell',
        plant: swap(META, 'columns:', `spelt: [${HERE}Lama]\ncolumns:`),
        says: '"Lama" is listed as it is spelt, and stands in no cell',
      },
    ],
    good: [
      {
        name: 'a word that is listed as it is spelt',
        plant: [
          swap(META, 'title: { en: Scores,', 'title: { en: Scores of a lama,'),
          swap(META, 'columns:', 'spelt: [Llama]\ncolumns:'),
        ],
      },
      { name: 'a plural', plant: swap(META, 'title: { en: Scores,', 'title: { en: Scores of llamas,') },
    ],
  },
  {
    rule: 'column-names',
    holds: 'Two columns of a table are called differently.',
    why: 'Nobody could tell them apart in the table that readers take.',
    bad: [
      {
        name: 'two columns of one name',
        plant: swap(META, 'en: Score,', `en: ${HERE}Model,`),
        says: 'the column "score" is called "Model", as "model" is: give each a name of its own.',
      },
      {
        name: 'a column after which another comes, and which is not there',
        plant: swap(META, 'score: { type: number,', `score: { type: number, after: ${HERE}scor,`),
        says: '"scor", after which the cells of "score" are to come, is no column of its type. Did you mean "score"?',
      },
    ],
  },
  {
    rule: 'column-type',
    holds: 'A column is of the type that its cells are, and that charts and the ledger take it for.',
    why: 'A type that is wrong makes every cell wrong, or a number that no chart can draw.',
    bad: [
      {
        name: 'numbers that are said to be texts',
        plant: swap(META, 'score: { type: number,', `score: { type: ${HERE}text,`),
        says: 'the column "score" is said to be a text, and its cells are numbers (“4.41”, “2.77” …): write type: number.',
        hides: ['cell-value', 'cell-spelling', 'chart-data'],
      },
      {
        name: 'texts that are said to be dates',
        plant: swap(META, 'maker: { type: text,', `maker: { type: ${HERE}date,`),
        says: 'the column "maker" is said to be a date, and its cells are texts',
        hides: ['cell-value', 'cell-spelling', 'chart-data'],
      },
    ],
    good: [
      {
        name: 'years, which are numbers as well',
        plant: [
          swap(META, 'day: { type: date,', 'day: { type: number,'),
          write(
            CSV,
            'model,maker,score,day\nGPT-4,lab,4.41,2023\nClaude,firm,2.77,2023\nLlama,firm,0.55,2024\n',
          ),
        ],
      },
    ],
  },
  {
    rule: 'column-unit',
    holds:
      'A unit counts in the same in all languages: millions or billions, per cent, dollars, hours, months or years; and a column has a unit where all others of its name have one.',
    why: 'A thousandfold slip in a unit draws well, and a reader takes the table as it is.',
    bad: [
      {
        name: 'millions in one language, billions in the other',
        plant: swap(
          META,
          'score: { type: number,',
          `score: { type: number, unit: { en: US$ million, zh-hant: ${HERE}十億美元 },`,
        ),
        says: 'the unit of "score" is “十億美元”, and in English “US$ million”: only one of them has billions and millions.',
      },
      {
        name: 'a unit that is lost, and that another table has',
        plant: [
          write(
            'content/data/more.yaml',
            (essay[META] ?? '').replace(
              'score: { type: number,',
              'score: { type: number, unit: { en: points, zh-hant: 分 },',
            ),
          ),
          write('content/data/more.csv', essay[CSV] ?? ''),
          swap(META, 'score: { type: number,', `score: ${HERE}{ type: number,`),
        ],
        says: 'the column "score" has no unit, and every other of its name is in “points”, as in content/data/more.yaml: write it.',
        alone: true,
      },
    ],
    good: [
      {
        name: 'hours in both',
        plant: swap(
          META,
          'score: { type: number,',
          'score: { type: number, unit: { en: US$ an hour, zh-hant: 美元（一小時） },',
        ),
      },
    ],
  },
  {
    rule: 'row-names',
    holds:
      'What names a row of a table is a column of it, and what a key means is said of one that stands in a cell.',
    why: 'Who points at a mark is told the name of its row, and would be told nothing or a key.',
    bad: [
      {
        name: 'a column that is not there',
        plant: swap(META, 'columns:', `names: [${HERE}modle]\ncolumns:`),
        says: '"modle" is to name a row, and is no column of the table. Did you mean "model"?',
      },
      {
        name: 'a meaning of what no cell says',
        plant: swap(
          META,
          'zh-hant: 研發者 }',
          `zh-hant: 研發者, words: { lab: { en: A lab, zh-hant: 實驗室 }, labb: ${HERE}{ en: A lab, zh-hant: 實驗室 } } }`,
        ),
        says: 'no cell of the column "maker" is "labb".',
      },
      {
        name: 'a cell that is misspelt, and has no meaning therefore',
        plant: [
          swap(
            META,
            'en: Model, zh-hant: 模型 }',
            'en: Model, zh-hant: 模型, words: { Llama: { en: Llama, zh-hant: Llama } } }',
          ),
          swap(CSV, 'Llama,', `${HERE}Lalma,`),
        ],
        says: '"Lalma" in column "model" has no words, and "Llama", which has, stands in no cell: one of them is misspelt.',
      },
      {
        name: 'a key without a meaning beside one that has it',
        plant: swap(
          META,
          'zh-hant: 研發者 }',
          `zh-hant: 研發者, words: ${HERE}{ lab: { en: A lab, zh-hant: 實驗室 } } }`,
        ),
        says: 'has no words for "firm", which stands in the column "maker" and would be read as it is',
      },
    ],
    good: [
      {
        name: 'names in each language',
        plant: swap(META, 'columns:', 'names: { en: [model], zh-hant: [model, maker] }\ncolumns:'),
      },
    ],
  },
] satisfies Rule[];
