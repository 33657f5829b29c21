/** How texts are set, in Chinese, in English and in both. Over 150 lines: one table, each mistake a few lines. */
import { barsOf } from '../essay/src/charts/bars.ts';
import type { Chart } from '../../src/kit/chart/module.ts';
import type { Mark } from '../../src/picture/mark.ts';
import {
  BARS,
  BARS_ZH,
  CLAIMS,
  CODE,
  CSV,
  HERE,
  META,
  MOAT,
  MOAT_ZH,
  PAGES_ZH,
  SOURCES,
  swap,
  type Rule,
} from './rule.ts';

const ENGLISH = 'At the bottom stands one.';
const CHINESE = '墊底的是這一個。';
/** The counterpart of an English sentence with a claim in it. */
const CLAIMED_ZH = swap(MOAT_ZH, CHINESE, '墊底的<Claim id="year">是這一個</Claim>。');

/** The chart with one of its texts in another colour. */
function painted(fill: string): Chart {
  const bars = barsOf();
  const paint = (mark: Mark): Mark => ({
    ...mark,
    ...(mark.key === 'axis' && { attrs: { ...mark.attrs, fill } }),
    children: mark.children.map(paint),
  });
  return { ...bars, picture: (props) => paint(bars.picture(props)) as ReturnType<Chart['picture']> };
}

export default [
  {
    rule: 'half-width-mark',
    holds: 'Marks beside Chinese are full-width: ，。：；！？（）.',
    why: 'A half-width mark is as wide as a letter and sits where Latin wants it; Chinese stands on a grid of squares.',
    bad: [
      {
        name: 'a comma',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE},是這一個。`),
        says: 'has a half-width “,” beside Chinese: write “，”.',
      },
      {
        name: 'brackets',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}(GPT-4)是這一個。`),
        says: 'has a half-width “(” beside Chinese: write “（”.',
      },
      {
        name: 'a mark of the furniture',
        plant: swap(PAGES_ZH, '\nstop: 。', `\nstop: ${HERE}.`),
        says: '“.” alone is half-width, and stands between Chinese words: write “。”.',
      },
      { name: 'a full stop', plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個${HERE}.`), says: 'write “。”.' },
      {
        name: 'a colon in the words of a chart',
        plant: swap(BARS_ZH, 'title: 三個模型的分數', `title: "三個模型${HERE}:分數"`),
        says: 'write “：”.',
      },
      {
        name: 'a comma in a table',
        plant: swap(CSV, 'Llama,', `"大數${HERE},小數",`),
        says: 'has a half-width “,” beside Chinese: write “，”.',
      },
      {
        name: 'a bracket whose other half is full-width',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}(這一個）。`),
        says: 'has a half-width “(” beside Chinese: write “（”.',
      },
      {
        name: 'square brackets of a gloss',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}[這一個，]。`),
        says: 'has a half-width “[” beside Chinese: write “〔”.',
      },
      {
        name: 'a mark of half-width kana',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}､是這一個。`),
        says: 'has a half-width “､” beside Chinese: write “、”.',
      },
      {
        name: 'a tilde',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這${HERE}~個。`),
        says: 'write “～”.',
      },
      {
        name: 'a small form of an old code page',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}﹐是這一個。`),
        says: 'has a small form, “﹐”: write “，”.',
      },
      {
        name: 'a full stop of Latin as wide as a square',
        plant: swap(MOAT_ZH, CHINESE, `這是人名約翰${HERE}．史密斯。`),
        says: 'has “．”: write “。” if a sentence ends there, or “·” within a name.',
      },
    ],
    good: [{ name: 'marks within Latin', plant: swap(MOAT_ZH, CHINESE, '墊底的是這一個，GPT-4的O(n)。') }],
  },
  {
    rule: 'chinese-quotes',
    holds: 'Quotations in Chinese stand in 「」, those within them in 『』.',
    why: 'So Taiwan’s Ministry of Education has it; “” are half-width and those of the mainland.',
    bad: [
      {
        name: 'straight quotation marks',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}"這一個"。`),
        says: '“這一個” stands in quotation marks of English: write 「這一個」, or 『…』 within.',
      },
      {
        name: 'single quotation marks',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}‘這一個’。`),
        says: 'has the quotation mark ‘ in Chinese: write 「…」',
      },
      {
        name: 'signs of inches',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: ${HERE}″分數″`),
        says: '″分數″ stands in quotation marks that are not Chinese: write 「分數」',
      },
      {
        name: 'the inner marks where there are no outer ones',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}『這一個』。`),
        says: 'has 『 within no 「…」: write 「…」.',
      },
      {
        name: 'the outer marks within themselves',
        plant: swap(MOAT_ZH, CHINESE, `他說：「墊底的是${HERE}「這一個」。」`),
        says: 'has 「 within 「…」: write 『…』 there.',
      },
    ],
  },
  {
    rule: 'chinese-ellipsis',
    holds: 'An ellipsis in Chinese is ……, two squares wide.',
    why: 'One … is half of it, and three dots are three full stops of Latin.',
    bad: [
      {
        name: 'half an ellipsis',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}…是這一個。`),
        says: 'an ellipsis is “……”',
      },
    ],
  },
  {
    rule: 'chinese-dash',
    holds: 'A dash in Chinese is ——, two squares wide.',
    why: 'Hyphens and a single — are marks of Latin.',
    bad: [
      {
        name: 'half a dash',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}—是這一個。`),
        says: 'a dash is “——”',
      },
    ],
  },
  {
    rule: 'doubled-mark',
    holds: 'No mark stands twice in a row, nor beside another of its kind.',
    why: 'It is a slip of the hand.',
    bad: [
      {
        name: 'two commas',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}，，是這一個。`),
        says: 'has “，，”, and one mark is enough.',
      },
      {
        name: 'two full stops',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個${HERE}。。`),
        says: 'has “。。”, and one mark is enough.',
      },
      {
        name: 'two commas in English',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE},, stands one.`),
        says: 'has two marks where one is enough: take one away.',
      },
      {
        name: 'two question marks',
        plant: swap(MOAT, ENGLISH, `Who stands at the bottom${HERE}??`),
        says: 'has two marks where one is enough',
      },
      {
        name: 'two commas in the title of a source',
        plant: swap(SOURCES, 'title: A paper', `title: A paper${HERE},, and more`),
        says: '“A paper,, and mor” has “,,”, and one mark is enough.',
      },
      {
        name: 'two full stops in a licence',
        plant: swap(META, 'licence: CC BY 4.0', `licence: CC BY 4.0${HERE}.. All of it`),
        says: 'has “..”, and one mark is enough.',
      },
      {
        name: 'a full stop behind a claim that ends in one',
        plant: [
          swap(MOAT, ENGLISH, `At the bottom <Claim id="year">stands one.</Claim>${HERE}.`),
          CLAIMED_ZH,
        ],
        says: '“<…>.” has two marks where one is enough',
      },
    ],
  },
  {
    rule: 'full-width-letter',
    holds: 'Letters, digits and percent signs are half-width.',
    why: 'Full-width ones are from old keyboards; nobody finds ＧＰＴ by searching for GPT.',
    bad: [
      {
        name: 'full-width letters',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個${HERE}ＧＰＴ。`),
        says: '“ＧＰＴ” is full-width: write “GPT”.',
      },
      {
        name: 'digits of the ledger, which are read all the same',
        plant: swap(CLAIMS, '它得4.41分', `它得${HERE}４.41分`),
        says: '“４” is full-width: write “4”.',
      },
    ],
  },
  {
    rule: 'number-form',
    holds:
      'Thousands are parted by commas, in groups of three digits, `1,720,320`, and a minus is −, no hyphen.',
    why: 'Readers take `1 720 320` for three numbers and `1.720` for one and a bit. The number is read as what is meant, so that nothing else is told of it.',
    bad: [
      {
        name: 'thousands that are parted by spaces',
        plant: swap(SOURCES, 'title: A paper', `title: A paper of ${HERE}1 720 320 hours`),
        says: '“1 720 320” is not how a number is written: write “1,720,320”.',
      },
      {
        name: 'a hyphen for a minus before a slot',
        plant: swap(BARS, '"It has {best:2} points."', `"It has ${HERE}-{best:2} points."`),
        says: 'has a hyphen for a minus: write “−”.',
      },
    ],
    good: [
      {
        name: 'numbers of a list',
        plant: swap(SOURCES, 'title: A paper', 'title: A paper of 1,200 and 2023 100'),
      },
    ],
  },
  {
    rule: 'space-in-chinese',
    holds:
      'No space stands between Chinese characters or beside their marks, and no line ends in a paragraph.',
    why: 'Chinese has none, and the page would show a hole; the end of a line is one as well.',
    bad: [
      {
        name: 'a space between two characters',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE} 是這一個。`),
        says: 'has a space between Chinese characters',
      },
      {
        name: 'a paragraph on two lines',
        plant: swap(MOAT_ZH, CHINESE, `墊底的${HERE}\n是這一個。`),
        says: 'is broken into two lines, and the page shows a space there: write the paragraph on one.',
      },
      {
        name: 'a space between a full-width mark and a Latin letter',
        plant: swap(MOAT_ZH, CHINESE, `墊底的，${HERE} Llama是這一個。`),
        says: 'has a space between Chinese characters',
      },
      {
        name: 'an indent',
        plant: swap(MOAT_ZH, CHINESE, `${HERE}　　墊底的是這一個。`),
        says: 'is indented, and the page does that by itself: take the space out.',
      },
      {
        name: 'a blank behind the last mark of a label',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: "分數：${HERE} "`),
        says: 'has a blank behind it, and the mark is wide enough: take it out.',
      },
    ],
  },
  {
    rule: 'simplified-character',
    holds: 'Chinese is written in Traditional characters.',
    why: 'A Simplified one comes along with what is pasted. The list is OpenCC’s, without what Taiwan writes as well (台, 群).',
    bad: [
      {
        name: 'a Simplified character',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}这一個。`),
        says: '“这” in “墊底的是这一個。” is a Simplified character: write “這”.',
      },
      {
        name: 'one in the words of a chart',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: 分${HERE}数`),
        says: 'write “數”.',
      },
      {
        name: 'one in a table',
        plant: swap(CSV, 'Llama,', `大${HERE}数,`),
        says: 'write “數”.',
      },
      {
        name: 'a word with a character that is Traditional in others: 后來',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個，${HERE}后來。`),
        says: 'is a Simplified character in this word: write “後”.',
      },
      {
        name: 'a word with a character that is Traditional in others: 在院子里',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個，在院子${HERE}里。`),
        says: 'is a Simplified character in this word: write “裡”.',
      },
      {
        name: 'a word with a character that is Traditional in others: 有兩只動物',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個，有兩${HERE}只動物。`),
        says: 'is a Simplified character in this word: write “隻”.',
      },
    ],
    good: [
      {
        name: 'a character of both',
        plant: swap(MOAT_ZH, CHINESE, '墊底的是這一個，在台上，皇后走了一公里，機制造成有關系統的問題。'),
      },
    ],
  },
  {
    rule: 'variant-character',
    holds: 'Characters have the form that Taiwan writes.',
    why: 'Older prints, Hong Kong and Japan write some of them another way, and a page that mixes both looks careless.',
    bad: [
      {
        name: 'the form of Hong Kong',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這${HERE}裏面的一個。`),
        says: 'is a form that Taiwan does not use: write “裡”.',
      },
      {
        name: 'an older one, in the words of a chart',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: ${HERE}値`),
        says: 'write “值”.',
      },
      {
        name: 'the form of Japan',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這個${HERE}図。`),
        says: 'is a form of Japan: write “圖”.',
      },
      {
        name: 'a radical that looks like a character',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這個${HERE}⽔。`),
        says: 'write “水”.',
      },
      {
        name: 'a mark of kana',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這個${HERE}ー。`),
        says: 'is a mark of Japanese kana: write “一”',
      },
      {
        name: 'a circle for a zero',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是第三${HERE}○號。`),
        says: 'is a circle and no zero: write “〇”.',
      },
    ],
    good: [
      {
        name: 'a character that Taiwan writes as well',
        plant: swap(MOAT_ZH, CHINESE, '墊底的是這一個，在台上，祕密。'),
      },
    ],
  },
  {
    rule: 'double-space',
    holds: 'One space stands between two words.',
    why: 'It is a slip of the hand, and shows in charts and in plain text.',
    bad: [
      {
        name: 'two spaces',
        plant: swap(MOAT, ENGLISH, `At the${HERE}  bottom stands one.`),
        says: 'has more than one space: write one.',
      },
      {
        name: 'two spaces in the ledger',
        plant: swap(CLAIMS, 'says: It had 4.41.', `says: It${HERE}  had 4.41.`),
        says: 'has more than one space',
      },
      {
        name: 'two spaces in a table',
        plant: swap(CSV, 'Llama,', `Llama${HERE}  2,`),
        says: 'has more than one space',
      },
      {
        name: 'a tab',
        plant: swap(MOAT, ENGLISH, `At the${HERE}\tbottom stands one.`),
        says: 'has a tab between two words: write a space.',
      },
      {
        name: 'two spaces between Latin words in Chinese',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是Code${HERE}  Llama。`),
        says: 'has more than one space: write one.',
      },
    ],
  },
  {
    rule: 'straight-quote',
    holds: 'Quotation marks and apostrophes are curly: “ ” ‘ ’.',
    why: 'Straight ones are those of programs. In charts, cards and feeds nothing makes them curly.',
    bad: [
      {
        name: 'a straight apostrophe',
        plant: swap(BARS, 'title: The highest,', `title: "The highest${HERE}'s",`),
        says: "has a straight mark '",
      },
      {
        name: 'straight quotation marks in a chapter',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}"bottom" stands one.`),
        says: '"bottom" stands in straight quotation marks: write “bottom”.',
      },
      {
        name: 'a straight quotation mark that stands alone',
        plant: swap(BARS, 'title: The highest,', `title: 'The highest ${HERE}" of all',`),
        says: 'has a straight quotation mark: write “ before and ” behind.',
      },
      {
        name: 'a mark that opens for an apostrophe',
        plant: swap(MOAT, ENGLISH, `At the bottom stands GPT-4${HERE}‘s twin.`),
        says: 'has “‘” for an apostrophe: write “’”.',
      },
      {
        name: 'quotation marks of French',
        plant: swap(MOAT, ENGLISH, `At the ${HERE}«bottom» stands one.`),
        says: '«bottom» stands in quotation marks that are not English: write “bottom”.',
      },
      {
        name: 'signs of inches around a word',
        plant: swap(CLAIMS, 'says: It had 4.41.', `says: It ${HERE}″had″ 4.41.`),
        says: 'write “had”.',
      },
      {
        name: 'a straight apostrophe in the title of a source',
        plant: swap(SOURCES, 'title: A post', `title: A man${HERE}'s post`),
        says: "has a straight mark '",
      },
      {
        name: 'one in a cell that stands in quotation marks itself',
        plant: swap(CSV, 'Llama,', `"Llama, Meta${HERE}'s",`),
        says: "has a straight mark '",
      },
    ],
    good: [
      { name: 'curly ones', plant: swap(MOAT, ENGLISH, 'At the “bottom”, it’s said, stands one.') },
      {
        name: 'the straight ones of a tag, on however many lines',
        plant: [swap(MOAT, ENGLISH, 'At the bottom <Claim\n  id="year">stands one</Claim>.'), CLAIMED_ZH],
      },
    ],
  },
  {
    rule: 'space-before-mark',
    holds:
      'No space stands before a comma, a full stop or a colon, nor inside quotation marks, brackets and tags.',
    why: 'It is a slip of the hand, and the mark may begin the next line.',
    bad: [
      {
        name: 'a space before a comma',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE} , stands one.`),
        says: 'has a space before “,”: take it out.',
      },
      {
        name: 'a space before a percent sign',
        plant: swap(SOURCES, 'title: A paper', `title: A paper of 40${HERE} % more`),
        says: 'has a space before its percent sign: take it out.',
      },
      {
        name: 'a space that stands on the wrong side of a comma',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE} ,stands one.`),
        says: 'has a space before “,”: take it out.',
      },
      {
        name: 'a space behind a quotation mark that opens',
        plant: swap(MOAT, ENGLISH, `At the “${HERE} bottom” stands one.`),
        says: 'has a space inside its quotation marks or brackets: take it out.',
      },
      {
        name: 'a space between a component and a full stop',
        plant: [
          swap(MOAT, ENGLISH, `At the bottom <Claim id="year">stands one</Claim>${HERE} .`),
          CLAIMED_ZH,
        ],
        says: '“<…> .” has a space before “.”: take it out.',
      },
      {
        name: 'a space behind a tag that opens',
        plant: [
          swap(MOAT, ENGLISH, `At the <Claim id="year">${HERE} bottom</Claim> stands one.`),
          CLAIMED_ZH,
        ],
        says: 'has a space inside a tag, which is marked with its words: set it outside, or take it out.',
      },
      {
        name: 'a space before a tag that closes',
        plant: [
          swap(MOAT, ENGLISH, `At the <Claim id="year">bottom${HERE} </Claim> stands one.`),
          CLAIMED_ZH,
        ],
        says: 'has a space inside a tag',
      },
    ],
  },
  {
    rule: 'missing-space',
    holds: 'One space stands between two words, also where a mark or a tag stands between them.',
    why: 'Two words grow into one, which no eye that knows the sentence sees in the file: a tag stands between them.',
    bad: [
      {
        name: 'a comma without one',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE},stands one.`),
        says: '“e bottom,stands o” has no space between two words: write one.',
      },
      {
        name: 'a full stop without one',
        plant: swap(MOAT, ENGLISH, `At the bottom stands one${HERE}.Nobody sees it.`),
        says: 'has no space between two words',
      },
      {
        name: 'a quotation mark without one behind it',
        plant: swap(MOAT, ENGLISH, `At the “bottom${HERE}”stands one.`),
        says: 'has no space between two words',
      },
      {
        name: 'a component without one before it',
        plant: [swap(MOAT, ENGLISH, `At the botto${HERE}m<Claim id="year">stands one</Claim>.`), CLAIMED_ZH],
        says: 'has no space between two words',
      },
      {
        name: 'a component without one behind it',
        plant: [swap(MOAT, ENGLISH, `At the <Claim id="year">bottom</Claim>${HERE}stands one.`), CLAIMED_ZH],
        says: 'has no space between two words',
      },
    ],
    good: [
      {
        name: 'the ending of a word, a name with a dot, a time',
        plant: [
          swap(MOAT, ENGLISH, 'At the <Claim id="year">bottom</Claim>s of model(s) stands Node.js.'),
          CLAIMED_ZH,
        ],
      },
    ],
  },
  {
    rule: 'double-hyphen',
    holds: 'A dash in English is –, and neither two hyphens nor one, nor —.',
    why: 'In charts, cards and feeds nothing makes one of hyphens, and two forms of one mark look careless.',
    bad: [
      {
        name: 'two hyphens',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}-- stands one.`),
        says: 'has two hyphens: write “–”',
      },
      {
        name: 'a hyphen for a dash',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}- stands one.`),
        says: 'has a hyphen for a dash: write “–”',
      },
      {
        name: 'a long dash',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}—stands one.`),
        says: 'has a long dash: write “–”',
      },
    ],
  },
  {
    rule: 'three-dots',
    holds: 'An ellipsis is one character: …',
    why: 'Three dots are three full stops, and may be parted at the end of a line.',
    bad: [
      {
        name: 'three dots',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}... stands one.`),
        says: 'has “...”: write “…”.',
      },
      {
        name: 'two dots',
        plant: swap(MOAT, ENGLISH, `At the bottom stands one${HERE}..`),
        says: 'has “..”: write “.”, or “…” for an ellipsis.',
      },
      {
        name: 'three dots with spaces between them',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}. . . stands one.`),
        says: 'has “. . .”: write “…”.',
      },
    ],
  },
  {
    rule: 'doubled-word',
    holds: 'No word stands twice in a row.',
    why: 'Whoever wrote it does not see it, and readers do.',
    bad: [
      {
        name: 'a word twice',
        plant: swap(MOAT, ENGLISH, `At ${HERE}the the bottom stands one.`),
        says: 'says “the the”: one of the two is too many.',
      },
      {
        name: 'a word at the end of a line and at the beginning of the next',
        plant: swap(MOAT, ENGLISH, `At ${HERE}the\nthe bottom stands one.`),
        says: 'says “the the”, with the end of a line between the two: one of them is too many.',
      },
      {
        name: 'a word within a tag and behind it',
        plant: [
          swap(MOAT, ENGLISH, `At the <Claim id="year">${HERE}bottom</Claim> bottom stands one.`),
          CLAIMED_ZH,
        ],
        says: 'says “bottom bottom”, with the edge of a tag between the two',
      },
      {
        name: 'a small word of Chinese',
        plant: swap(MOAT_ZH, CHINESE, `墊底${HERE}的的是這一個。`),
        says: 'says “的的”: one of the two is too many.',
      },
      {
        name: 'a word of Chinese',
        plant: swap(MOAT_ZH, CHINESE, `${HERE}墊底墊底的是這一個。`),
        says: 'says “墊底墊底”: one of the two is too many.',
        // An indent before it parts the two words.
        alone: true,
      },
      {
        name: 'a currency before a number and behind it',
        plant: [
          swap(CLAIMS, 'It had 4.41.,', `"It had 4.41, for ${HERE}$10 million dollars.",`),
          swap(CLAIMS, '它得4.41分。', '"它得4.41分，花了1,000萬美元。"'),
        ],
        says: 'says “$10 million dollars”, its currency before the number and behind it',
        alone: true,
      },
      {
        name: 'a currency before a slot and behind it',
        plant: swap(BARS, '"It has {best:2} points."', `"It has ${HERE}\${best:2} dollars."`),
        says: 'says “${…} dollars”, its currency before the number and behind it',
      },
    ],
    good: [
      {
        name: 'what had had to be said',
        plant: swap(MOAT, ENGLISH, 'At the bottom stands what had had no place.'),
      },
      {
        name: 'a verb behind a subject that ends in it',
        plant: swap(MOAT, ENGLISH, 'What it is is the one at the bottom.'),
      },
      {
        name: 'small words of Chinese of which one ends or begins another word',
        plant: swap(MOAT_ZH, CHINESE, '墊底的是為了了解目的的這一個，現在在一步一步一步來。'),
      },
      { name: 'a name that is a word twice', plant: swap(MOAT, ENGLISH, 'At the bottom stands Bora Bora.') },
    ],
  },
  {
    rule: 'full-width-mark',
    holds: 'Marks in English are half-width, and so are those within a name in Latin letters.',
    why: 'A full-width one leaves a hole of a whole square.',
    bad: [
      {
        name: 'a full-width comma',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}， stands one.`),
        says: 'has the full-width “，” in English: write the narrow one.',
      },
      {
        name: 'a hyphen as wide as a square in a name',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是GPT${HERE}－4。`),
        says: 'has the full-width “－” for a hyphen: write “-”.',
      },
      {
        name: 'a small form',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}﹐ stands one.`),
        says: 'has a small form, “﹐”: write “,”.',
      },
    ],
  },
  {
    rule: 'unfinished',
    holds: 'No note to oneself stands in a text: TODO, FIXME, 待補.',
    why: 'A reader would read it.',
    bad: [
      {
        name: 'a TODO',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}TODO stands one.`),
        says: 'says “TODO”, which a reader would read',
      },
      {
        name: 'one in Chinese',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是這一個（${HERE}待補）。`),
        says: 'says “待補”',
      },
    ],
  },
  {
    rule: 'hidden-character',
    holds:
      'No character that is not seen stands in a text: spaces of other widths, zero-width and no-break ones, soft hyphens.',
    why: 'It comes along with what is pasted, and breaks searches and lines where nobody sees why. The page sets its own.',
    bad: [
      {
        name: 'a zero-width space',
        plant: swap(MOAT, ENGLISH, `At the bot${HERE}\u200btom stands one.`),
        says: 'U+200B: take it out',
      },
      {
        name: 'a space as wide as a square',
        plant: swap(MOAT, ENGLISH, `At the bottom${HERE}\u2003stands one.`),
        says: 'U+2003: take it out, or write a plain space.',
      },
      {
        name: 'a no-break space between Han and Latin',
        plant: swap(MOAT_ZH, CHINESE, `墊底的是${HERE}\u00a0Llama。`),
        says: 'U+00A0: take it out',
      },
    ],
  },
  {
    rule: 'missing-glyph',
    holds: 'The fonts of the essay have every character that is written: no emoji, no Cyrillic, no Arabic.',
    why: 'Another is drawn in another hand, or as an empty box; in a chart it can’t be drawn at all.',
    bad: [
      {
        name: 'an emoji',
        plant: swap(MOAT, ENGLISH, `At the bottom ${HERE}🎉 stands one.`),
        says: '“🎉” (U+1F389) is in no font of the essay',
      },
      {
        name: 'a Cyrillic letter that looks Latin',
        plant: swap(MOAT, ENGLISH, `At th${HERE}е bottom stands one.`),
        says: '“е” (U+0435)',
      },
      {
        name: 'an emoji in a chart’s label',
        plant: swap(BARS, 'axis: points', `axis: points ${HERE}🎉`),
        says: 'U+1F389',
      },
    ],
    good: [
      {
        name: 'signs that they have',
        plant: swap(MOAT, ENGLISH, 'At the bottom stands one: naïve, x², ≈ × − ÷ → €.'),
      },
    ],
  },
  {
    rule: 'unknown-colour',
    holds: 'A chart paints with the colours of the palette.',
    why: 'What is no colour is black on every screen, in silence.',
    bad: [
      {
        name: 'a colour that is misspelt',
        plant: swap(
          CODE,
          "say('axis', 20, 20, label('axis')),",
          `say('axis', 20, 20, label('axis'), { fill: '${HERE}lnie' }),`,
        ),
        chart: painted('lnie'),
        says: 'paints with "lnie", which is no colour of the palette. Did you mean "line"?',
      },
    ],
  },
] satisfies Rule[];
