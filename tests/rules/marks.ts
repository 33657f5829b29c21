/** Which language a text is in, and what marks it may hold. Over 150 lines: one table, each mistake a few lines. */
import { BARS, BARS_ZH, HERE, MOAT, MOAT_ZH, SOURCES, swap, META, type Rule } from './rule.ts';

const ENGLISH = 'At the bottom stands one.';
const CHINESE = '墊底的是這一個。';

export default [
  {
    rule: 'other-language',
    holds: 'A text is in the language of its file.',
    why: 'What nobody has translated yet looks to the check like words, and to a reader like a mistake.',
    bad: [
      {
        name: 'a paragraph that was left in English',
        plant: swap(MOAT_ZH, CHINESE, `${HERE}At the bottom stands one of them.`),
        says: 'is English where a reader of Chinese comes: translate it.',
      },
      {
        name: 'an English sentence within Chinese',
        plant: swap(MOAT_ZH, CHINESE, `${CHINESE}它${HERE}was said to be the best of them all。`),
        says: 'is English where a reader of Chinese comes: translate it.',
      },
      {
        name: 'a sentence of a chart that was left in English',
        plant: swap(BARS_ZH, '"只有{least:2}分。"', `${HERE}"It has only {least:2} points."`),
        says: 'is English where a reader of Chinese comes: translate it.',
      },
      {
        name: 'a paragraph that was left in Chinese',
        plant: swap(MOAT, ENGLISH, `${HERE}墊底的是這一個，不是別的那一個。`),
        says: 'is Chinese where a reader of English comes: translate it.',
      },
      {
        name: 'a short title of a data set',
        plant: swap(META, 'en: Scores,', `en: ${HERE}分數,`),
        says: 'the title is Chinese where a reader of English comes: translate it.',
      },
      {
        name: 'a heading that was left in English',
        plant: swap(MOAT_ZH, '## 考了什麼', `## ${HERE}The test`),
        says: '“The test” is English where a reader of Chinese comes: translate it.',
      },
      {
        name: 'a label that was left in English',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: ${HERE}all points`),
        says: '“all points” is English where a reader of Chinese comes',
      },
      {
        name: 'a few words within Chinese',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}the community is what counts。`),
        says: 'is English where a reader of Chinese comes',
      },
      {
        name: 'a label in Chinese',
        plant: swap(BARS, 'axis: points', `axis: ${HERE}分數`),
        says: '“分數” is Chinese where a reader of English comes: translate it.',
      },
      {
        name: 'a label of one English word with a capital',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: ${HERE}Points`),
        says: '“Points” is English where a reader of Chinese comes: translate it or, if it is a name, list it in content/names.yaml.',
      },
      {
        name: 'two Chinese characters amid English words',
        plant: swap(MOAT, ENGLISH, `At the bottom stands a ${HERE}模型 of theirs.`),
        says: '“模型” is Chinese where a reader of English comes: translate it or, if it is a name, list it in content/names.yaml.',
      },
    ],
    good: [
      { name: 'a title', plant: swap(MOAT_ZH, CHINESE, '論文叫Attention Is All You Need。') },
      { name: 'a name', plant: swap(MOAT, ENGLISH, 'It is called 百模大戰.') },
      {
        name: 'Chinese that is explained where it stands',
        plant: swap(MOAT, ENGLISH, 'Of “模型”, a model, one stands at the bottom.'),
      },
      { name: 'the name of a model for a label', plant: swap(BARS_ZH, 'axis: 分數', 'axis: Claude') },
    ],
  },
  {
    rule: 'markup-in-words',
    holds:
      'No mark of Markdown or HTML is left in the words: YAML holds none, and in a chapter each does what it is for.',
    why: 'Only chapters are Markdown; a chart’s sentence would show its stars and brackets, and so does a chapter where Markdown takes them for words.',
    bad: [
      {
        name: 'emphasis',
        plant: swap(BARS, 'title: Scores of three models', `title: "Scores of ${HERE}*three* models"`),
        says: '“*three*” would be shown as it is written',
      },
      {
        name: 'a link',
        plant: swap(
          BARS,
          'title: Scores of three models',
          `title: "${HERE}[Scores](/moat/) of three models"`,
        ),
        says: 'would be shown as it is written',
      },
      {
        name: 'a character by its name',
        plant: swap(BARS, 'title: Scores of three models', `title: "Scores ${HERE}&amp; models"`),
        says: '“&amp;” would be shown as it is written',
      },
      {
        name: 'a character by its name in a chapter',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}&ndash; stands one.`),
        says: '“&ndash;” is the name of a character: write the character itself, “–”.',
      },
      {
        name: 'a blank by its name',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}&nbsp;這一個。`),
        says: '“&nbsp;” is the name of a blank: write a plain one, or none.',
      },
      {
        name: 'a backslash behind a paragraph',
        plant: swap(MOAT, ENGLISH, `${ENGLISH}${HERE}\\`),
        says: 'ends in “\\”, which would be shown: take it out.',
        // What else is planted behind the paragraph ends it.
        alone: true,
      },
      {
        name: 'a slot in doubled braces',
        plant: swap(BARS, '"It has {best:2} points."', `"It has ${HERE}{{best:2}} points."`),
        says: 'would be shown as it is written',
      },
      {
        name: 'a star in a chapter that emphasizes nothing',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}*bottom stands one.`),
        says: 'would be shown with its “*”: emphasis is *words*',
      },
      {
        name: 'stars with a blank inside',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}* bottom * stands one.`),
        says: 'would be shown with its “*”',
      },
      {
        name: 'stars around the marks of a quotation in Chinese',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}**「是」**這一個。`),
        says: 'would be shown with its “**”, which emphasize nothing beside 「」: set them inside the marks, 「**…**」.',
      },
      {
        name: 'a blank in the address of a link',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}[bottom](https://example.org/a b) stands one.`),
        says: '“[bottom](… b)” would be shown as it is written: a link is [words](address)',
      },
      {
        name: 'full-width brackets around the address of a link',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}[這一個]（/zh-hant/camps/）。`),
        says: 'would be shown as it is written: a link is [words](address)',
      },
      {
        name: 'the brackets of a link exchanged',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}(bottom)[https://example.org] stands one.`),
        says: 'would be shown as it is written: a link is [words](address)',
      },
      {
        name: 'a link of another kind of page',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}[[bottom]] stands one.`),
        says: '“[[bottom]]” would be shown as it is written',
      },
    ],
    good: [
      {
        name: 'the names of signs that would begin a tag or a name',
        plant: swap(MOAT, ENGLISH, 'At the bottom stands a &lt; b of AT&amp;T.'),
      },
    ],
  },
  {
    rule: 'unpaired-mark',
    holds: 'Quotation marks and brackets come in pairs.',
    why: 'A reader would wait for the end of a quotation that never comes.',
    bad: [
      {
        name: 'a bracket that is not closed',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}（是這一個。`),
        says: 'has “（” without its “）”: write the other half, or take it out.',
      },
      {
        name: 'a quotation that was not opened',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個${HERE}」。`),
        says: 'has “」” without its “「”',
      },
      {
        name: 'an English quotation that is not closed',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}“bottom stands one.`),
        says: 'without its “””',
      },
      {
        name: 'a square bracket that is not closed',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}[of all stands one.`),
        says: 'has “[” without its “]”',
      },
      {
        name: 'a full-width one',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}〔是這一個。`),
        says: 'has “〔” without its “〕”',
      },
      {
        name: 'a bracket in the title of a source that is not closed',
        plant: swap(SOURCES, 'title: A paper', `title: A paper ${HERE}(of ours`),
        says: 'has “(” without its “)”',
      },
      {
        name: 'marks around nothing',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}「」是這一個。`),
        says: 'has nothing within “「」”: write the words, or take it out.',
      },
    ],
    good: [{ name: 'one within another', plant: swap(MOAT_ZH, CHINESE, '他說：「墊底的是『這一個』。」') }],
  },
] satisfies readonly Rule[];
