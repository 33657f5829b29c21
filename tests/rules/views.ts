/** Links in the words that set a chart. */
import { HERE, MOAT, MOAT_ZH, swap, type Plant, type Rule } from './rule.ts';

const EN = 'At the bottom stands one.';
const ZH = '墊底的是這一個。';
const link = (attributes: string, words: string): string => `<View ${attributes}>${words}</View>`;

/** The same link in all languages, in words that nothing has to answer for. */
const both = (attributes: string): Plant[] => [
  swap(MOAT, EN, `${EN} ${HERE}${link(attributes, 'So it is.')}`),
  swap(MOAT_ZH, ZH, `${ZH}${HERE}${link(attributes, '正是如此')}。`),
];

export default [
  {
    rule: 'view-number',
    holds: 'A number in the words of a `<View>` is what its chart gives at what it sets.',
    why: 'Whoever presses “2.8 planes” must be shown 2.8 planes.',
    how: 'The message says what the chart has there. A number of the settings themselves may stand in the words as well.',
    bad: [
      {
        name: 'a number that the chart does not give',
        plant: [
          swap(MOAT, EN, `${EN} ${HERE}${link('step="second"', 'It has 4.14.')}`),
          swap(MOAT_ZH, ZH, `${ZH}${link('step="second"', '正是如此')}。`),
        ],
        alone: true,
        says: '<View step="second">: “4.14” is nothing that the chart "bars" gives at its defaults, where it has best 4.41',
      },
      {
        name: 'a number that is counted otherwise in one language',
        plant: [
          swap(MOAT, EN, `${EN} ${link('step="second"', 'It has 4.41 million.')}`),
          swap(MOAT_ZH, ZH, `${ZH}${HERE}${link('step="second"', '有4.41億分')}。`),
        ],
        alone: true,
        says: '<View step="second">: “4.41億” is “4.41 million” in the English, at content/en/chapters/moat.mdx:',
      },
    ],
    good: [
      {
        name: 'one that it does give, rounded or not',
        plant: [
          swap(MOAT, EN, `${EN} ${link('step="second"', 'It has 4.41.')}`),
          swap(MOAT_ZH, ZH, `${ZH}${link('step="second"', '有4.4分')}。`),
        ],
      },
    ],
  },
  {
    rule: 'view-setting',
    holds: 'A `<View>` sets what its chart lets a reader set, to values that it takes.',
    why: 'The link would open something else than it says.',
    bad: [
      {
        name: 'a setting of a chart that has none',
        plant: both('step="second" set="run=3"'),
        says: [
          'the chart "bars" has nothing to set: leave set="…" out.',
          'the chart "bars" has nothing to set: leave set="…" out.',
        ],
      },
    ],
  },
  {
    rule: 'view-target',
    holds: 'A `<View>` names a step of its own chapter.',
    why: 'It sets that step’s chart, and without script leads to it.',
    bad: [
      {
        name: 'a step that is misspelt',
        plant: both('step="secnod"'),
        says: [
          'this chapter has no step "secnod". Did you mean "second"?',
          'this chapter has no step "secnod"',
        ],
      },
    ],
  },
  {
    rule: 'view-twins',
    holds: 'All languages set the same with their `<View>`s.',
    why: 'A number that one language lets its readers see for themselves is one of the other’s as well.',
    bad: [
      {
        name: 'a link that one language alone has',
        plant: swap(MOAT, EN, `${EN} ${HERE}${link('step="second"', 'So it is.')}`),
        says: '<View step="second"> is not in content/zh-hant/chapters/moat.mdx: all languages set the same.',
      },
    ],
  },
] satisfies Rule[];
