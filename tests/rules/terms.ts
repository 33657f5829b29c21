/** Words that are chosen once: terms of the glossary, and the house's. */
import { BARS, BARS_ZH, CAMPS, CAMPS_ZH, HERE, MOAT, MOAT_ZH, swap, type Rule } from './rule.ts';

const TERMS = 'content/terms.yaml';

export default [
  {
    rule: 'unknown-term',
    holds: 'A `<Term>` is an entry of the glossary.',
    why: 'There would be nothing to explain it with.',
    bad: [
      {
        name: 'a term that is misspelt, in all languages',
        plant: [
          swap(
            MOAT,
            'a test of <Term id="token">tokens</Term>',
            `a test of <Term id="token">tokens</Term> and ${HERE}<Term id="tokens">more</Term>`,
          ),
          swap(MOAT_ZH, '考的是<Term', `考的是${HERE}<Term id="tokens">更多</Term>的<Term`),
        ],
        says: ['content/terms.yaml has no term "tokens".', 'content/terms.yaml has no term "tokens"'],
      },
    ],
  },
  {
    rule: 'term-twice',
    holds: 'A term is introduced once a chapter.',
    why: 'Whoever has been told a word is not told it again.',
    bad: [
      {
        name: 'a term that is marked twice',
        plant: swap(MOAT, 'At the bottom', `${HERE}<Term id="token">Tokens</Term> are at the bottom`),
        says: 'the term "token" is introduced already in line',
      },
    ],
  },
  {
    rule: 'term-form',
    holds: 'A mark holds a written form of its term.',
    why: 'A reader looks the marked word up, and is told another.',
    bad: [
      {
        name: 'a form that the glossary does not have',
        plant: swap(CAMPS, '<Term id="token">token</Term>', `${HERE}<Term id="token">word</Term>`),
        says: '<Term id="token"> holds “word”, which is none of its forms: write “token”, ',
      },
    ],
  },
  {
    rule: 'term-first-use',
    holds: 'The first use of a term in a chapter, outside of claims, is marked.',
    why: 'A newcomer may open any chapter first.',
    bad: [
      {
        name: 'a term that is used before',
        plant: swap(MOAT, 'GPT-4 scored', `For ${HERE}tokens GPT-4 scored`),
        says: '“tokens” is used before line',
      },
      {
        name: 'a term that is not introduced, in all languages',
        plant: [
          swap(CAMPS, '<Term id="token">token</Term>', `${HERE}token`),
          swap(CAMPS_ZH, '<Term id="token">詞元</Term>', `${HERE}詞元`),
        ],
        says: [
          '“token” is used and introduced nowhere: mark its first use',
          '“詞元” is used and introduced nowhere',
        ],
      },
    ],
  },
  {
    rule: 'term-twins',
    holds: 'All languages introduce the same terms in a chapter.',
    why: 'What is explained to one reader is explained to the other.',
    bad: [
      {
        name: 'a term that one language leaves out',
        plant: [
          swap(CAMPS_ZH, '還多出一個<Term id="token">詞元</Term>', '還多出一個'),
          swap(CAMPS, '<Term id="token">', `${HERE}<Term id="token">`),
        ],
        says: 'the term "token" is introduced here and not in content/zh-hant/chapters/camps.mdx',
      },
    ],
  },
  {
    rule: 'shared-form',
    holds: 'A written form belongs to one term.',
    why: 'A use of one would be a use of the other.',
    bad: [
      {
        name: 'a form that stands twice',
        plant: swap(TERMS, 'forms: [token, tokens]', `forms: [token, ${HERE}Token, tokens]`),
        says: 'the form “Token” stands already in line 5; a form belongs to one term',
      },
    ],
  },
  {
    rule: 'house-term',
    holds: 'One thing has one word: the house’s.',
    why: 'Two words for one thing are two things to whoever reads them.',
    bad: [
      {
        name: 'a word that the house refuses',
        plant: swap(BARS, 'title: The highest', `title: The ${HERE}dataset`),
        says: 'says “dataset”; the house says “data set”.',
      },
      {
        name: 'one in Chinese',
        plant: swap(CAMPS_ZH, '其中一方', `${HERE}數據集裡`),
        says: 'says “數據集”; the house says “資料集”.',
      },
    ],
    good: [{ name: 'one in a quotation', plant: swap(MOAT, 'stands one.', 'stands one, a “dataset”.') }],
  },
  {
    rule: 'typed-space',
    holds: 'No space stands between Chinese and Latin letters or digits.',
    why: 'The page sets an eighth of an em there by itself; a typed space is twice as wide.',
    bad: [
      {
        name: 'a space that was typed',
        plant: swap(MOAT_ZH, '墊底的是這一個', `墊底的是${HERE} GPT-4`),
        says: 'has a space between Han and Latin, which the page sets by itself',
      },
      {
        name: 'one before a slot',
        plant: swap(BARS_ZH, '"足有{best:2}分。"', `"足有${HERE} {best:2}分。"`),
        says: 'has a space between Han and Latin',
      },
    ],
  },
] satisfies Rule[];
