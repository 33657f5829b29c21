/** Words of a language for what all languages share, in a file of its folder. */
import { CLAIMS, HERE, swap, write, type Plant, type Rule } from './rule.ts';

const OWN = 'content/zh-hant/claims/moat.yaml';
const SHARED_WORDS = '  zh-hant: { says: 它得4.41分。, found: 論文說是4.41分。 }\n';
/** The words of one entry taken out of the shared file. */
const without = swap(CLAIMS, SHARED_WORDS, '');
/** The file of the language's folder. */
const own = (...lines: string[]): Plant => write(OWN, `${lines.join('\n')}\n`);

export default [
  {
    rule: 'translation',
    holds:
      'A file in a language’s folder that goes with one that all languages share has its entries and names, and of what they hold the words of its language alone.',
    why: 'Whatever else it held would be read by nobody, or be a second truth beside that of all languages.',
    how: 'Copy the shared file into the folder, and take away all but the ids, the names that lead to words, and the words.',
    bad: [
      {
        name: 'an entry that the ledger does not have',
        plant: [
          without,
          own('- id: score', `  ${SHARED_WORDS.trim()}`, `- ${HERE}id: scroe`, '  zh-hant: {}'),
        ],
        says: 'has the entry "scroe", which content/claims/moat.yaml does not have. Did you mean "score"?',
      },
      {
        name: 'words that stand in the shared file already',
        plant: own('- id: score', `  zh-hant: ${HERE}{ says: 它得4.41分。, found: 論文說是4.41分。 }`),
        says: 'stands in content/claims/moat.yaml already: take it away there, or here.',
      },
      {
        name: 'a verdict of its own',
        plant: own('- id: score', `  verdict: ${HERE}wrong`),
        says: 'is what content/claims/moat.yaml says: here stand only words under "zh-hant"',
      },
      {
        name: 'a name that is misspelt',
        plant: own('- id: score', `  zh-hnat: ${HERE}{ says: 它得4.41分。 }`),
        says: 'has "zh-hnat", which content/claims/moat.yaml does not have here. Did you mean "zh-hant"?',
      },
    ],
    good: [
      {
        name: 'an entry whose words stand there alone',
        plant: [without, own('- id: score', `  ${SHARED_WORDS.trim()}`)],
      },
    ],
  },
] satisfies Rule[];
