/** Lists of entries that others name. */
import { HERE, SOURCES, swap, write, type Rule } from './rule.ts';

const TERMS = 'content/terms.yaml';
const NAMES = 'content/names.yaml';

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
        plant: write(NAMES, `- GPT-4\n- ${HERE}GPT-5\n`),
        says: '"GPT-5" stands in no text: mend its spelling, or take it away.',
        alone: true,
      },
      {
        name: 'a name that is listed twice',
        plant: write(NAMES, `- GPT-4\n- ${HERE}GPT-4\n`),
        says: '"GPT-4" is listed twice: take one away.',
        alone: true,
      },
      {
        name: 'a name that is misspelt in the list, told there alone',
        plant: write(NAMES, `- ${HERE}GTP-4\n`),
        says: '"GTP-4" stands in no text, and "GPT-4" does (content/en/chapters/moat.mdx:12:5): one of them is misspelt.',
        alone: true,
      },
      {
        name: 'a name that is gone and that several files have',
        plant: write(NAMES, `${HERE}[]\n`),
        says: 'has no "GPT-4", and several files have the number of it outside of a claim',
        alone: true,
      },
    ],
  },
] satisfies Rule[];
