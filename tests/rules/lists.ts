/** Lists of entries that others name. */
import { listed as published } from './essay.ts';
import { HERE, SOURCES, swap, write, type Rule } from './rule.ts';

const TERMS = 'content/terms.yaml';
const NAMES = 'content/names.yaml';

const HOUSE = 'content/house-terms.yaml';

export default [
  {
    rule: 'listed-id',
    holds: 'An entry of the ledger, of the sources or of the glossary that several name is in its list.',
    why: 'Whoever misspells the id of an entry, or loses it, is told of that one place, and not of every place that names it.',
    bad: [
      {
        name: 'a source whose id is misspelt where it is given',
        plant: swap(SOURCES, '- id: paper', `- id: ${HERE}papre`),
        says: '"papre" is named by nobody, and "paper" is, which no entry is called',
        alone: true,
      },
      {
        name: 'a term whose id is misspelt where it is given',
        plant: swap(TERMS, '- id: token', `- id: ${HERE}tokn`),
        says: '"tokn" is named by nobody, and "token" is, which no entry is called (content/en/chapters/camps.mdx:',
        alone: true,
      },
      {
        name: 'an entry that is gone',
        plant: write(
          TERMS,
          `- id: other\n  en: { term: other, definition: Else., forms: [nothing] }\n${HERE}  zh-hant: { term: 別的, definition: 別的。, forms: [別的] }\n`,
        ),
        says: 'has no entry "token", which is named 4 times',
        alone: true,
      },
    ],
  },
  {
    rule: 'listed-name',
    holds: 'Every name in `content/names.yaml` stands in some text, and once in the list.',
    why: 'A name that is misspelt in the list frees no number, and one that is gone from it is missed wherever it stands.',
    bad: [
      {
        name: 'a name that no text has',
        plant: swap(NAMES, '- GPT-4\n', `- GPT-4\n- ${HERE}GPT-5\n`),
        says: '"GPT-5" stands in no text: mend its spelling, or take it away.',
        alone: true,
      },
      {
        name: 'a name that is listed twice',
        plant: swap(NAMES, '- GPT-4\n', `- GPT-4\n- ${HERE}GPT-4\n`),
        says: '"GPT-4" is listed twice: take one away.',
        alone: true,
      },
      {
        name: 'a name that is misspelt in the list, told there alone',
        plant: swap(NAMES, '- GPT-4\n', `- ${HERE}GTP-4\n`),
        says: '"GTP-4" stands in no text, and "GPT-4" does (content/en/chapters/moat.mdx:',
        alone: true,
      },
      {
        name: 'a name that is gone and that several files have',
        plant: [swap(NAMES, '- GPT-4\n', ''), swap(NAMES, '- React', `${HERE}- React`)],
        says: 'has no "GPT-4", and several files have the number of it outside of a claim',
        alone: true,
      },
    ],
  },
  {
    rule: 'lost-entry',
    holds:
      'What a list of words or of renamed addresses held when it was published is still there, where anything needs it.',
    why: 'A list that lost some lines in a paste or a merge refuses nothing more, and nobody sees it; or it is missed at twenty places, of which none is the mistake.',
    how: '`npm run freeze` writes down in `src/data/published-lists.json` what `names.yaml`, `terms.yaml`, `house-terms.yaml` and `moved.yaml` hold, and which tables there are. A name or a form that nothing needs any more may go. A word that is to be refused no longer is taken out of that file as well, since nothing else tells it from one that was lost.',
    bad: [
      {
        name: 'a refused word that is gone',
        plant: write(
          HOUSE,
          `en:\n  - { house: data set, refused: [dataset] }\nzh-hant:\n  - { house: 資料集, refused: ${HERE}[數集據] }\n`,
        ),
        says: 'no longer refuses “數據集” for “資料集”, as it did when it was published',
        ...{ published, alone: true },
      },
      {
        name: 'a word of the house’s that is misspelt',
        plant: swap(HOUSE, 'house: data set', `${HERE}house: data zet`),
        says: '"data zet" was never published, and "data set" was and is gone',
        ...{ published, alone: true },
      },
      {
        name: 'a language whose end was cut off',
        plant: write(HOUSE, `en:\n${HERE}  - { house: data set, refused: [dataset] }\n`),
        says: [{ at: [HOUSE, 2, 1], says: 'no longer refuses anything in "zh-hant" (for “資料集” …)' }],
        ...{ published, alone: true },
      },
      {
        name: 'a name that is gone, told where it stood and not where it is missed',
        plant: swap(NAMES, '- GPT-4\n- ', `- ${HERE}`),
        says: 'lacks "GPT-4", which stood here when it was published and is missed now: put it back.',
        ...{ published, alone: true },
      },
      {
        name: 'a written form that a term has lost',
        plant: swap(TERMS, 'forms: [token, tokens]', `forms: ${HERE}[token]`),
        says: 'lacks “tokens” among en.forms of "token", which stood here',
        ...{ published, alone: true },
      },
    ],
    good: [
      {
        name: 'a house’s word that is refused in more forms',
        plant: swap(HOUSE, '[dataset]', '[dataset, data-set]'),
        published,
      },
    ],
  },
] satisfies Rule[];
