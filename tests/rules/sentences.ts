/** How sentences begin and end. */
import { BARS, CLAIMS, HERE, MOAT, MOAT_ZH, swap, type Rule } from './rule.ts';

const ENGLISH = 'At the bottom stands one.';
const CHINESE = '墊底的是這一個。';
/** The beginning of an update that follows. */
const UPDATED = 'published: 2026-11-24\nupdates:\n  - { date: 2026-11-25, text: ';

export default [
  {
    rule: 'sentence-end',
    holds: 'A paragraph, a finding and a chart’s sentence end in a full stop, a question mark or the like.',
    why: 'Without one a reader waits for the rest of the sentence, which may have been lost.',
    bad: [
      {
        name: 'a paragraph without a full stop',
        plant: swap(MOAT, ENGLISH, `At the bottom stands one${HERE}`),
        says: '“At the bottom stands one” ends without a mark: write “.” behind it.',
      },
      {
        name: 'a paragraph that ends in a comma',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個${HERE}，`),
        says: 'ends in “，”, and nothing follows: write “。”.',
      },
      {
        name: 'a paragraph that ends in a component',
        plant: [
          swap(MOAT, ENGLISH, `At the bottom stands <Claim id="score" />${HERE}`),
          swap(MOAT_ZH, '墊底的是這一個。', '墊底的是<Claim id="score" />。'),
        ],
        says: 'ends without a mark: write “.” behind it.',
      },
      {
        name: 'a sentence that a blank line cuts in two',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}\n\nstands one.`),
        says: '“At the bottom” ends without a mark',
      },
      {
        name: 'what the ledger says',
        plant: swap(CLAIMS, 'says: It had 4.41.', `says: It had 4.41${HERE}`),
        says: '“It had 4.41” ends without a mark',
      },
      {
        name: 'the sentence of a chart',
        plant: swap(BARS, '"It has {best:2} points."', `"It has {best:2} points${HERE}"`),
        says: 'ends without a mark',
      },
      {
        name: 'the update of a chapter',
        plant: [
          swap(MOAT, 'published: 2026-11-24\n', `${UPDATED}The score is another${HERE} }\n`),
          swap(MOAT_ZH, 'published: 2026-11-24\n', `${UPDATED}分數是另一個。 }\n`),
        ],
        says: '“The score is another” ends without a mark: write “.” behind it.',
      },
      {
        name: 'the reason of a correction',
        plant: swap(
          CLAIMS,
          'verdict: nuanced',
          `verdict: nuanced\n  corrections:\n    - date: 2026-11-25\n      en: { old: wrong, new: nuanced, why: The maker took it back${HERE} }\n      zh-hant: { old: 有誤, new: 不盡然, why: 廠商收回了。 }`,
        ),
        says: '“The maker took it back” ends without a mark',
      },
    ],
    good: [
      {
        name: 'other marks, and a quotation behind them',
        plant: [
          swap(MOAT, ENGLISH, 'Who stands at the bottom?\n\nNobody knows …\n\n“At the bottom stands one.”'),
          swap(MOAT_ZH, CHINESE, '誰在墊底？\n\n沒人知道……\n\n「墊底的是這一個。」'),
        ],
      },
      {
        name: 'items of a list',
        plant: [
          swap(MOAT, ENGLISH, `${ENGLISH}\n\n- at the bottom\n- at the top`),
          swap(MOAT_ZH, CHINESE, `${CHINESE}\n\n- 墊底\n- 領先`),
        ],
      },
    ],
  },
  {
    rule: 'sentence-start',
    holds: 'A sentence in English begins with a capital.',
    why: 'A small letter behind a full stop is left over from a sentence that was another, and so is the full stop.',
    bad: [
      {
        name: 'a small letter behind a full stop',
        plant: swap(MOAT, ENGLISH, `At the bottom stands one. ${HERE}nobody sees it.`),
        says: '“nobody” begins a sentence: write “Nobody”',
      },
      {
        name: 'a small letter where a paragraph begins',
        plant: swap(MOAT, ENGLISH, `${HERE}at the bottom stands one.`),
        says: '“at” begins a sentence: write “At”',
      },
    ],
    good: [
      {
        name: 'names that begin with a small letter, and short forms',
        plant: swap(MOAT, ENGLISH, 'At the bottom, etc. and so on, stands one. iPhone and arXiv are names.'),
      },
    ],
  },
  {
    rule: 'bare-address',
    holds: 'An address stands behind the words of a link, and not among the words of a sentence.',
    why: 'Nobody reads one aloud, and it breaks lines on a phone.',
    bad: [
      {
        name: 'an address among the words',
        plant: swap(MOAT, ENGLISH, `At the bottom stands ${HERE}https://example.org/one now.`),
        says: 'is an address in the midst of words: write [its words](https://example.org/one).',
      },
      {
        name: 'an e-mail address',
        plant: swap(MOAT, ENGLISH, `At the bottom stands ${HERE}one@example.org now.`),
        says: 'write [its words](mailto:one@example.org).',
      },
    ],
  },
] satisfies readonly Rule[];
