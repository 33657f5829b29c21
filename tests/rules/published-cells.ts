/** Cells of data that differ from what was published as slips do, and rows that are gone. */
import { UNPUBLISHED, type Published } from '../../src/check/check-published.ts';
import { readContent } from '../../src/data/content.ts';
import { publishedDataOf } from '../../src/data/published-data.ts';
import { essay } from './essay.ts';
import { CSV, HERE, swap, type Rule } from './rule.ts';

const published: Published = { ...UNPUBLISHED, data: publishedDataOf(readContent(essay)) };

export default [
  {
    rule: 'published-cell',
    holds:
      'A number of a table is not ten times what was published, nor a tenth of it, nor the same but for a digit that is lost, doubled or turned; a day is of the same year; no cell was emptied, no two have changed places, and no row is called otherwise that others name.',
    why: 'A lost point passes as a number, and is missed in every text and picture that rests on it, or in none.',
    how: 'If the new cell is right, mend what else is told of and run `npm run freeze`: it takes the cell as it stands.',
    bad: [
      {
        name: 'a lost point, told once and not in all texts that print the number',
        plant: swap(CSV, 'GPT-4,lab,4.41', `GPT-4,lab,${HERE}441`),
        says: '441 stands where 4.41 was published, 100 times as much: write 4.41 or, if it is right as it stands, run npm run freeze.',
        published,
        alone: true,
      },
      {
        name: 'a number that is a tenth of what it was',
        plant: swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}0.277`),
        says: '0.277 stands where 2.77 was published, a 10th of it',
        published,
        alone: true,
      },
      {
        name: 'two digits in each other’s place',
        plant: swap(CSV, 'GPT-4,lab,4.41', `GPT-4,lab,${HERE}4.14`),
        says: '4.14 stands where 4.41 was published: write 4.41',
        published,
        alone: true,
      },
      {
        name: 'two numbers that have changed places, told once',
        plant: [
          swap(CSV, 'Claude,firm,2.77', `Claude,firm,${HERE}0.55`),
          swap(CSV, 'Llama,firm,0.55', 'Llama,firm,2.77'),
        ],
        says: '0.55 and 2.77 have changed places since they were published: put them back',
        published,
        alone: true,
      },
      {
        name: 'two words of a row that have changed places',
        plant: swap(
          CSV,
          'GPT-4,lab,4.41,2023-03\nClaude,firm,2.77,2023-07-11\nLlama,firm,',
          `GPT-4,${HERE}firm,4.41,2023-03\nClaude,lab,2.77,2023-07-11\nLlama,firm,`,
        ),
        says: 'firm and lab have changed places since they were published: put them back',
        published,
        alone: true,
      },
      {
        name: 'a day of another year',
        plant: swap(CSV, '2023-07-11', `${HERE}2013-07-11`),
        says: '2013-07-11 stands where 2023-07-11 was published: write 2023-07-11',
        published,
        alone: true,
      },
      {
        name: 'a cell that was emptied, where its column may have empty ones',
        plant: swap(CSV, '2023-07-11', HERE),
        says: 'the cell in column "day" is empty, where 2023-07-11 was published: write 2023-07-11',
        published,
        alone: true,
      },
    ],
    good: [
      {
        name: 'rows in another order, and one more',
        plant: swap(
          CSV,
          'GPT-4,lab,4.41,2023-03\nClaude,firm,2.77,2023-07-11\n',
          'Claude,firm,2.77,2023-07-11\nGPT-4,lab,4.41,2023-03\nGPT-3,lab,0.44,2020\n',
        ),
        published,
      },
      {
        name: 'another month of the same year',
        plant: swap(CSV, '2023-07-11', '2023-08-01'),
        published,
      },
    ],
  },
  {
    rule: 'published-row',
    holds: 'A table has the rows that were published.',
    why: 'A line that a hand took away by chance is missed in a picture that rests on it, as one dot of thirty, or in none.',
    how: 'If the table is right without it, mend what else is told of and run `npm run freeze`: it takes the table as it stands.',
    bad: [
      {
        name: 'a row that is gone, told once and not in all texts that rest on it',
        plant: swap(CSV, 'Claude,firm,2.77,2023-07-11\n', HERE),
        says: 'lacks the row “Claude,firm,2.77,2023-07-11”, which stood here when it was published: put it back or, if the table is right as it stands, run npm run freeze.',
        published,
        alone: true,
      },
      {
        name: 'the last one',
        plant: swap(
          CSV,
          'Claude,firm,2.77,2023-07-11\nLlama,firm,0.55,2023\n',
          `${HERE}Claude,firm,2.77,2023-07-11\n`,
        ),
        says: 'lacks the row “Llama,firm,0.55,2023”',
        published,
        alone: true,
      },
      {
        name: 'several, told once',
        plant: swap(CSV, 'GPT-4,lab,4.41,2023-03\nClaude,firm,2.77,2023-07-11\n', HERE),
        says: 'lacks 2 rows that it had when it was published, the first of them “GPT-4,lab,4.41,2023-03”: put them back',
        published,
        alone: true,
      },
    ],
    good: [
      {
        name: 'a row more, and rows in another order',
        plant: swap(
          CSV,
          'GPT-4,lab,4.41,2023-03\nClaude,firm,2.77,2023-07-11\n',
          'Claude,firm,2.77,2023-07-11\nGPT-4,lab,4.41,2023-03\nGPT-3,lab,0.44,2020\n',
        ),
        published,
      },
    ],
  },
] satisfies readonly Rule[];
