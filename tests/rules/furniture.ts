/** Words of the furniture of pages. */
import { HERE, SITE, SITE_ZH, swap, type Rule } from './rule.ts';

export default [
  {
    rule: 'furniture-words',
    holds: 'Each word of the furniture stands at its own key, with the space that belongs to it.',
    why: 'Two words that changed places are both there: what is wrong would be called confirmed, and a heading would end in a colon.',
    how: 'Told by the labels that a chart has under the same names, by the English names of the keys, and by the colon or full stop in which the same text ends in the other language. Two that differ in none of these are not found.',
    bad: [
      {
        name: 'two words that changed places',
        plant: [
          swap(SITE, 'filter-kind: Kind of entry', `filter-kind: ${HERE}Verdict`),
          swap(SITE, 'filter-verdict: Verdict', 'filter-verdict: Kind of entry'),
        ],
        says: 'filter-kind and filter-verdict have each other’s names in their words: were they exchanged?',
      },
      {
        name: 'two words with slots that changed places',
        plant: [
          swap(
            SITE,
            'control-change: "{name}: {before} → {after} {unit}"',
            `control-change: ${HERE}Back to {value}`,
          ),
          swap(SITE, 'control-back: "Back to {value}"', 'control-back: "{name}: {before} → {after} {unit}"'),
        ],
        says: 'control-change and control-back have the slots of each other: were their words exchanged?',
        alone: true,
      },
      {
        name: 'a letter that readers know something by',
        plant: swap(SITE, 'grade-B: "Grade B:', `grade-B: ${HERE}"Grade C:`),
        says: 'grade-B is “Grade C: established or trade press”, with the letter of grade-C and not its own, B',
      },
      {
        name: 'a heading where a lead was',
        plant: swap(SITE_ZH, 'finding-own: 我們查到：', `finding-own: ${HERE}我們查到`),
        says: 'finding-own ends in neither, and in content/en/site.yaml in a colon: is it the text of another key?',
        alone: true,
      },
      {
        name: 'a joining word that lost its space',
        plant: swap(SITE, 'list-join: ", "', `list-join: ${HERE}","`),
        says: 'list-join has no space behind it, and other words stand there: write ", ", in quotation marks.',
      },
      {
        name: 'one that lost both of its spaces',
        plant: swap(SITE, 'summary-and: " and "', `summary-and: ${HERE}and`),
        says: 'summary-and has no space before and behind it',
      },
    ],
  },
] satisfies Rule[];
