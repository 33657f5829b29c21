/** How proper names are spelt. */
import { append, CLAIMS, HERE, MOAT, MOAT_ZH, SOURCES, swap, type Rule } from './rule.ts';

const ENGLISH = 'At the bottom stands one.';
const CHINESE = '墊底的是這一個。';
/** A name eight times over. */
const OFTEN =
  'Anthropic drew it, Anthropic built it, Anthropic sold it, Anthropic lost it, Anthropic found it, Anthropic hid it, and what Anthropic had not seen Anthropic guessed.';
const KNOWN = 'At the bottom stands Anthropic. Anthropic built it, and Anthropic sold it.';

export default [
  {
    rule: 'name-spelling',
    holds:
      'A word with a capital does not stand once in all of `content/`, one letter away from a name that stands there three times or more, nor twice beside one that stands there eight times.',
    why: 'A maker or a model under two names would be two of them to a reader who has not heard of either.',
    how: 'Names of five letters and more are known by their capital, words that are written small more often are none, and forms of one word (Korea, Korean) are no slips. In titles of sources, whose names are in all languages, the other has to stand eight times as well. A name that is right although another is as near stands in `content/names.yaml`. Cells of tables have a rule of their own, [cell-spelling](cell-spelling.md).',
    bad: [
      {
        name: 'a letter left out',
        plant: swap(MOAT, ENGLISH, `${KNOWN} ${HERE}Antropic has no other.`),
        says: '“Antropic” stands nowhere else: did you mean “Anthropic”? A name that is right stands in content/names.yaml.',
      },
      {
        name: 'two letters that changed places, in Chinese',
        plant: [swap(MOAT, ENGLISH, KNOWN), swap(MOAT_ZH, CHINESE, `墊底的是${HERE}Antrhopic。`)],
        says: '“Antrhopic” stands nowhere else: did you mean “Anthropic”?',
      },
      {
        name: 'another letter, in what the ledger says',
        plant: [
          swap(MOAT, ENGLISH, KNOWN),
          swap(CLAIMS, 'says: It had 4.41.', `says: It had 4.41 and ${HERE}Anthropyc had it.`),
        ],
        says: '“Anthropyc” stands nowhere else: did you mean “Anthropic”?',
      },
      {
        name: 'a slip that was made twice, of a name that stands often',
        plant: [
          swap(MOAT, ENGLISH, `${OFTEN} There ${HERE}Antropic has no other.`),
          swap(MOAT_ZH, CHINESE, `墊底的是${HERE}Antropic。`),
        ],
        says: [
          '“Antropic” stands in two places alone: did you mean “Anthropic”?',
          '“Antropic” stands in two places alone: did you mean “Anthropic”?',
        ],
      },
      {
        name: 'a slip in the title of a source, of a name that stands often',
        plant: [
          swap(MOAT, ENGLISH, OFTEN),
          swap(SOURCES, 'title: A post', `title: A post by ${HERE}Antropic`),
        ],
        says: '“Antropic” stands nowhere else: did you mean “Anthropic”?',
      },
      {
        name: 'a name without the blank that the list has',
        plant: [
          append('content/names.yaml', '- Llama 2\n'),
          swap(MOAT, ENGLISH, `At the bottom stands Llama 2, which ${HERE}Llama2’s readers know.`),
        ],
        says: '“Llama2” lacks a blank: write “Llama 2”.',
        alone: true,
      },
      {
        name: 'a word of the house’s without its blank',
        plant: [
          swap('content/house-terms.yaml', 'refused: [dataset]', 'refused: [data-set]'),
          swap(MOAT, ENGLISH, `At the bottom stands a ${HERE}dataset of theirs.`),
        ],
        says: '“dataset” lacks a blank: write “data set”.',
        alone: true,
      },
    ],
    good: [
      {
        name: 'a new name that is near none',
        plant: swap(MOAT, ENGLISH, `${KNOWN} Cohere has no other.`),
      },
      {
        name: 'another form of a name',
        plant: swap(MOAT, ENGLISH, `${KNOWN} Two Anthropics would be one too many.`),
      },
      {
        name: 'a name that content/names.yaml has',
        plant: [
          swap(MOAT, ENGLISH, `${KNOWN} Antropic is another firm.`),
          append('content/names.yaml', '- Antropic\n'),
        ],
      },
    ],
  },
] satisfies readonly Rule[];
