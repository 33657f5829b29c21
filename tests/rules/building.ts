/** How a chapter is built: its name, the lines on top, its parts in all languages. Over 150 lines: one table, each mistake a few lines. */
import {
  append,
  BARS,
  CAMPS,
  CAMPS_ZH,
  HERE,
  MOAT,
  MOAT_ZH,
  swap,
  write,
  type Plant,
  type Rule,
} from './rule.ts';

const HEADING = '## What was tested';
const LINK = '[the chapter on camps](/camps/#third)';
const twice = (edit: (file: string) => Plant): Plant[] => [edit(MOAT), edit(MOAT_ZH)];
const third = (title: string): string =>
  `---\ntitle: ${title}\norder: 3\nsummary: ${title}\npublished: 2026-11-24\n---\n\n${title} …\n`;
const chapter = (name: string): Plant[] => [
  write(`content/en/chapters/${name}.mdx`, third(`Another, ${name}`)),
  write(`content/zh-hant/chapters/${name}.mdx`, third(`又一章，${name}`)),
];
const steps = /(<Step id="first"[\s\S]*?<\/Step>\n)(<Step id="second"[\s\S]*?<\/Step>\n)/;

export default [
  {
    rule: 'address-name',
    holds:
      'Files of chapters, charts, claims and data are named in small letters, digits and single hyphens.',
    why: 'The name is the address, `/moat/`, or a part of one.',
    bad: [
      {
        name: 'a name with a blank and capitals',
        plant: chapter('New One'),
        says: [
          {
            at: ['content/en/chapters/New One.mdx'],
            says: 'use small letters, digits and single hyphens, as in "new-one".',
          },
          { at: ['content/zh-hant/chapters/New One.mdx'], says: 'as in "new-one".' },
        ],
      },
    ],
  },
  {
    rule: 'reserved-name',
    holds: 'No chapter has the name of another page or folder of the site.',
    why: 'It would never be seen: `/charts/` is the gallery.',
    bad: [
      {
        name: 'a chapter called as the gallery',
        plant: chapter('charts'),
        says: [
          {
            at: ['content/en/chapters/charts.mdx'],
            says: 'takes the address /charts/, which another page of the site has',
          },
          { at: ['content/zh-hant/chapters/charts.mdx'], says: 'takes the address /charts/' },
        ],
      },
    ],
  },
  {
    rule: 'chapter-order',
    holds: 'Each chapter has a place in the story (`order`), from 0 or 1 on, and no two have the same.',
    why: 'Two chapters 2 stand in the contents in whatever order, and “next” leads past one of them.',
    bad: [
      {
        name: 'a place that is taken',
        plant: twice((file) => swap(file, 'order: 1', `order: ${HERE}2`)),
        says: [
          'order 2 is that of content/en/chapters/camps.mdx already: the next that is free is 1.',
          'order 2 is that of',
        ],
      },
      {
        name: 'no place',
        plant: [swap(CAMPS, 'order: 2\n', ''), swap(CAMPS_ZH, 'order: 2\n', '')],
        says: [
          { at: [CAMPS, 1, 1], says: 'has no place in the story: write order: 2.' },
          { at: [CAMPS_ZH, 1, 1], says: 'has no place in the story' },
        ],
      },
      {
        name: 'a place behind a gap',
        plant: [swap(CAMPS, 'order: 2', `order: ${HERE}5`), swap(CAMPS_ZH, 'order: 2', `order: ${HERE}5`)],
        says: [
          'order 5 is none of 1 to 2, which the chapters there are take up: 2 is free.',
          'order 5 is none of',
        ],
      },
    ],
  },
  {
    rule: 'front-matter-differs',
    holds: '`order` and `published` are the same in all languages, and all have a `subtitle`, or none.',
    why: 'They are one chapter, and it went up on one day.',
    bad: [
      {
        name: 'another day in the translation',
        plant: swap(CAMPS_ZH, 'published: 2026-11-24', `published: ${HERE}2026-11-23`),
        says: 'has published 2026-11-23, and content/en/chapters/camps.mdx:5 has 2026-11-24',
      },
      {
        name: 'a subtitle that one language alone has',
        plant: [
          swap(CAMPS, 'title: The camps\n', 'title: The camps\nsubtitle: And who is in them\n'),
          swap(CAMPS_ZH, '---\ntitle', `${HERE}---\ntitle`),
        ],
        says: 'has no subtitle, and content/en/chapters/camps.mdx:3 has “And who is in them”: translate it, or take it out there.',
        alone: true,
      },
    ],
  },
  {
    rule: 'long-title',
    holds: 'A title has 60 letters at most in English and 24 in Chinese, a subtitle 90 and 40.',
    why: 'A longer one takes three lines on a phone, and results of a search cut it off.',
    bad: [
      {
        name: 'a title of a hundred letters',
        plant: swap(
          CAMPS,
          'title: The camps',
          `title: ${HERE}${'The camps and their banners '.repeat(4).trim()}`,
        ),
        says: 'characters, and 60 are the most',
      },
    ],
  },
  {
    rule: 'title-mark',
    holds:
      'A title or a heading ends without a full stop, a comma or a colon; it may ask, exclaim or leave open.',
    why: 'It stands alone in a line, and in lists beside others that have none.',
    bad: [
      {
        name: 'a heading with a colon',
        plant: swap(MOAT, HEADING, `${HEADING}${HERE}:`),
        says: 'the heading “What was tested:” ends in “:”',
      },
      {
        name: 'a title of a chapter with a full stop',
        plant: swap(CAMPS_ZH, 'title: 陣營', `title: 陣營${HERE}。`),
        says: 'ends in “。”, and is no sentence: leave the mark out.',
      },
      {
        name: 'a chart’s title with a comma',
        plant: swap(BARS, 'title: Scores of three models', `title: Scores of three models${HERE},`),
        says: 'the title “Scores of three models,” ends in “,”',
      },
    ],
    good: [
      {
        name: 'a question and dots',
        plant: [swap(MOAT, HEADING, `${HEADING}?`), swap(CAMPS, 'title: The camps', 'title: The camps …')],
      },
    ],
  },
  {
    rule: 'duplicate-title',
    holds:
      'No two chapters of a language have one title, no two charts, no two headings of a chapter, no two states of a chart.',
    why: 'The contents, the gallery and search results would have two entries that nobody can tell apart.',
    bad: [
      {
        name: 'a heading that stands twice in a chapter',
        plant: [
          append(MOAT, `\n## And so\n\nOne more.\n\n## ${HERE}And so\n\nTwo more.\n`),
          append(MOAT_ZH, '\n## 所以\n\n再一句。\n\n## 於是\n\n又一句。\n'),
        ],
        says: 'the heading “And so” stands in line',
      },
      {
        name: 'two states of a chart',
        plant: [
          swap(BARS, 'title: The lowest', 'title: A bar'),
          swap(BARS, 'title: The highest', `title: ${HERE}A bar`),
        ],
        says: 'the title “A bar” stands in line',
      },
    ],
  },
  {
    rule: 'parts-differ',
    holds:
      'All languages of a chapter have the same headings, scrolls, layouts, steps, figures, playgrounds, passages and open claims, in the same order.',
    why: 'Readers who switch languages keep their place by it; with other layouts or another order they would be two essays.',
    how: 'It is told in the translation.',
    bad: [
      {
        name: 'another layout',
        plant: swap(
          MOAT_ZH,
          '<Scrolly chart="bars" layout="side-left">',
          `${HERE}<Scrolly chart="bars" layout="full">`,
        ),
        says: '<Scrolly chart="bars"> says layout="full", and content/en/chapters/moat.mdx:',
      },
      {
        name: 'steps in another order',
        plant: { file: MOAT_ZH, edit: (before = '') => before.replace(steps, `${HERE}$2$1`) },
        says: 'the step "second" stands here, and content/en/chapters/moat.mdx has it elsewhere',
        hides: ['term-twins'],
      },
      {
        name: 'a heading that is missing',
        plant: [
          swap(MOAT_ZH, '## 考了什麼\n\n', ''),
          swap(
            MOAT_ZH,
            '<Scrolly chart="bars" layout="side-left">',
            `${HERE}<Scrolly chart="bars" layout="side-left">`,
          ),
        ],
        says: 'a heading of content/en/chapters/moat.mdx:',
      },
      {
        name: 'a heading of another level',
        plant: [
          append(MOAT, '\n## And then\n\nOne more.\n'),
          append(MOAT_ZH, `\n${HERE}### 然後\n\n再一句。\n`),
        ],
        says: 'a heading says “###”, and content/en/chapters/moat.mdx:31 “##”',
        alone: true,
      },
    ],
  },
  {
    rule: 'heading-level',
    holds: 'Headings begin at `##`, skip no level, and stand between the parts of a chapter.',
    why: '`#` is the chapter’s title. Who hears the page goes from level to level, and a skipped one is a lost chapter.',
    bad: [
      {
        name: 'a second title',
        plant: swap(MOAT, HEADING, `${HERE}# What was tested`),
        says: '“#” is the chapter’s title, which stands in the front matter: headings begin with “##”.',
      },
      {
        name: 'a level that is skipped',
        plant: swap(MOAT, HEADING, `${HERE}#### What was tested`),
        says: '“####” skips a level: write “##”.',
      },
    ],
    good: [
      {
        name: 'a heading below a heading',
        plant: twice((file) => swap(file, '<Scrolly', '### GPT-4\n\n<Scrolly')),
      },
    ],
  },
  {
    rule: 'heading-space',
    holds: 'A blank stands behind the `##` of a heading.',
    why: 'Without it the marks are printed as words.',
    bad: [
      {
        name: 'no blank',
        plant: swap(MOAT, HEADING, `${HERE}##What was tested`),
        says: 'begins with “##” and is read as words: set a blank behind it for a heading.',
      },
    ],
  },
  {
    rule: 'empty-heading',
    holds: 'A heading has words.',
    why: 'The contents of the page would have an entry without a name.',
    bad: [
      {
        name: 'a heading without words',
        plant: swap(MOAT, HEADING, `${HERE}##`),
        says: '“##” has no words behind it.',
      },
    ],
  },
  {
    rule: 'step-id',
    holds: 'The id of a step is of small letters, digits and single hyphens.',
    why: 'It is an address: `/moat/#leader`.',
    bad: [
      {
        name: 'an id with a blank',
        plant: twice((file) =>
          swap(file, '<Step id="second" state="high">', `${HERE}<Step id="Big Lead" state="high">`),
        ),
        says: ['the step id "Big Lead" is no address', 'the step id "Big Lead" is no address'],
      },
    ],
  },
  {
    rule: 'empty-step',
    holds: 'A step has words.',
    why: 'A reader would scroll past nothing, while the chart changes.',
    bad: [
      {
        name: 'a step without words',
        plant: swap(
          MOAT,
          '<Step id="first" state="low">\n\nAt the bottom stands one.\n',
          `${HERE}<Step id="first" state="low">\n`,
        ),
        says: 'the step "first" has no words: a reader would scroll past nothing.',
      },
    ],
  },
  {
    rule: 'loose-words',
    holds: 'All words of a scroll stand in its steps.',
    why: 'Between two steps they belong to no state of the chart.',
    bad: [
      {
        name: 'a paragraph between two steps',
        plant: swap(
          MOAT,
          '</Step>\n<Step id="second"',
          `</Step>\n\n${HERE}Loose words.\n\n<Step id="second"`,
        ),
        says: '“Loose words.…” stands in a <Scrolly> and in no <Step>',
      },
    ],
  },
  {
    rule: 'empty-claim',
    holds: 'A claim that is opened and closed holds words, and so does a `<View>`.',
    why: 'A link without words can’t be seen or followed.',
    bad: [
      {
        name: 'a claim around nothing',
        plant: swap(MOAT, '<Claim id="score">with 4.41</Claim>', `${HERE}<Claim id="score"> </Claim>`),
        says: '<Claim id="score"> holds no words: write <Claim id="score" /> to print its value.',
      },
      {
        name: 'a link that sets a chart around nothing',
        plant: [
          swap(
            MOAT,
            'At the bottom stands one.',
            `At the bottom stands ${HERE}<View step="second"></View> one.`,
          ),
          swap(MOAT_ZH, '墊底的是這一個。', '墊底的是這一個。<View step="second">正是如此</View>。'),
        ],
        says: '<View step="second"> holds no words: write those that a reader presses, or take it out.',
        alone: true,
      },
    ],
  },
  {
    rule: 'claim-in-heading',
    holds: 'No claim stands in a heading.',
    why: 'A heading is a link to itself, and no link can hold another.',
    bad: [
      {
        name: 'a claim in a heading',
        plant: swap(MOAT, HEADING, `## What ${HERE}<Claim id="score">was</Claim> tested`),
        says: '<Claim id="score"> stands in a heading',
      },
    ],
  },
  {
    rule: 'claim-in-link',
    holds: 'No claim stands in a link, and no link in a claim or a term.',
    why: 'Each is a link, and no link can hold another.',
    bad: [
      {
        name: 'a claim in a link',
        plant: swap(MOAT, LINK, `[the ${HERE}<Claim id="score">chapter</Claim> on camps](/camps/#third)`),
        says: '<Claim id="score"> stands in a link',
      },
      {
        name: 'a link in a claim',
        plant: swap(MOAT, '<Claim id="score">with 4.41', `<Claim id="score">${HERE}[with](/camps/) 4.41`),
        says: 'a link stands in a claim or a term',
      },
    ],
  },
  {
    rule: 'attribute-twice',
    holds: 'A component says nothing twice.',
    why: 'Only one of the two is read, and nobody sees which.',
    bad: [
      {
        name: 'a layout twice',
        plant: swap(
          MOAT,
          '<Scrolly chart="bars" layout="side-left">',
          `${HERE}<Scrolly chart="bars" layout="side-left" layout="full">`,
        ),
        says: '<Scrolly> has layout="…" twice: take one away.',
      },
    ],
  },
  {
    rule: 'image',
    holds: 'A chapter’s pictures are charts.',
    why: 'There is no place for files of pictures: the page would show a broken one.',
    bad: [
      {
        name: 'a picture',
        plant: swap(MOAT, 'The rest is in', `${HERE}![A score](/score.png) The rest is in`),
        says: 'a picture in a chapter has no file to show',
      },
    ],
  },
] satisfies Rule[];
