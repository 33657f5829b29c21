/** Texts that differ from what was published as slips do. */
import { UNPUBLISHED, type Published } from '../../src/check/check-published.ts';
import { publishedTextsOf } from '../../src/check/published-texts.ts';
import { essay } from './essay.ts';
import { BARS, BARS_ZH, HERE, MOAT, MOAT_ZH, swap, type Plant, type Rule } from './rule.ts';

/** What was published of the essay, or of one that was otherwise. */
function publishedAs(...plants: readonly Plant[]): Published {
  const texts = { ...essay };
  for (const { file, edit } of plants) texts[file] = String(edit(texts[file]));
  return { ...UNPUBLISHED, texts: publishedTextsOf(texts) };
}
const published = publishedAs();

const [BOTTOM, BOTTOM_ZH] = ['At the bottom stands one.', '墊底的是這一個。'];
/** Puts two texts in each other’s place, of which each stands once. */
const exchange = (file: string, a: string, b: string): Plant => ({
  file,
  edit: (before = '') => {
    const [from, to] = [before.indexOf(a), before.indexOf(b)];
    if (from < 0 || to < from) throw new Error(`${file} does not have “${a}” before “${b}”`);
    const between = before.slice(from + a.length, to);
    return `${before.slice(0, from)}${HERE}${b}${between}${a}${before.slice(to + b.length)}`;
  },
});
const TOP_ZH =
  '領先的是另一個，<Claim id="score">得4.41分</Claim>，時間是<Claim id="year">2023年8月</Claim>。';

const SLOTS = [
  swap(BARS, '"It has {best:2} points."', '"It has {best:2} points and the last one {least:2}."'),
  swap(BARS_ZH, '"足有{best:2}分。"', '"足有{best:2}分，最後一個有{least:2}分。"'),
] as const;

export default [
  {
    rule: 'published-text',
    holds:
      'No two texts of a file, and no two slots of a text, have changed places since they were published, and no number word is another one, in one language alone.',
    why: 'Each of the two is right by itself, so that nothing else is missed; or a dozen things are, and none of them says what was done.',
    how: 'If it is right as it stands, mend what else is told of and run `npm run freeze`: it takes the texts as they stand.',
    bad: [
      {
        name: 'two titles in each other’s place',
        plant: exchange(BARS, 'The lowest', 'The highest'),
        says: '“The highest” and “The lowest”, in line 8, have changed places since they were published: put them back or, if it is right as it stands, run npm run freeze.',
        published,
        alone: true,
      },
      {
        name: 'two paragraphs, told once and not for each claim that moved',
        plant: exchange(MOAT_ZH, BOTTOM_ZH, TOP_ZH),
        says: `and “${BOTTOM_ZH}”, in line 26, have changed places`,
        published,
        alone: true,
      },
      {
        name: 'two slots of a sentence',
        plant: [
          swap(
            BARS,
            '"It has {best:2} points."',
            `"It has ${HERE}{least:2} points and the last one {best:2}."`,
          ),
          SLOTS[1],
        ],
        says: '{least:2} and {best:2} have changed places since they were published: put them back',
        published: publishedAs(...SLOTS),
        alone: true,
      },
      {
        name: 'another number word',
        plant: swap(MOAT, BOTTOM, BOTTOM.replace('one', `${HERE}two`)),
        says: '“two” stands where “one” was published: write one',
        published,
        alone: true,
      },
      {
        name: 'another one in Chinese',
        plant: swap(MOAT_ZH, BOTTOM_ZH, BOTTOM_ZH.replace('一', `${HERE}三`)),
        says: '“三” stands where “一” was published: write 一',
        published,
        alone: true,
      },
    ],
    good: [
      {
        name: 'texts that changed places in all languages',
        plant: [exchange(BARS, 'The lowest', 'The highest'), exchange(BARS_ZH, 'title: 最低', 'title: 最高')],
        published,
      },
      {
        name: 'other words',
        plant: swap(BARS, 'axis: points', 'axis: points of the test'),
        published,
      },
    ],
  },
] satisfies readonly Rule[];
