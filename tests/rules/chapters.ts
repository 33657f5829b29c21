/** Components of a chapter. Over 150 lines: one table, each mistake a few lines. */
import { barsOf, declaration } from '../essay/src/charts/bars.ts';
import {
  append,
  BARS,
  BARS_ZH,
  CAMPS,
  CAMPS_ZH,
  HERE,
  MOAT,
  MOAT_ZH,
  swap,
  type Plant,
  type Rule,
} from './rule.ts';

/** The chart with a playground, and its words in all languages. */
const playable = barsOf({ ...declaration, playground: { run: [] } });
const PLAYGROUND_WORDS: Plant[] = [
  swap(BARS, 'states:', 'playground: { run: run }\nstates:'),
  swap(BARS_ZH, 'states:', 'playground: { run: 開始 }\nstates:'),
];
/** More words than a quotation may have. */
const LONG =
  'Whoever wants to know what a score is worth has to ask who gave it, and to whom, and on what day, and what the others had, and whether anybody looked at the answers, or only at the sum, and how many there were, and what a guess would have earned, and why the test was made at all, and by which of those who took it, if any did.';
const BEFORE_STEPS = 'the playground of "bars" stands before the steps of its chart, in line';
const PLAYGROUND = '<Playground chart="bars" />\n\n';

export default [
  {
    rule: 'unknown-component',
    holds: 'A chapter holds the components that `content/README.md` names, and no others.',
    why: 'Another has no look on the page, in print, in the feed and in plain text.',
    bad: [
      {
        name: 'a component that is misspelt',
        plant: swap(MOAT, '<Claim id="score" />', `${HERE}<Clam id="score" />`),
        says: '<Clam> is not one of ours',
      },
      {
        name: 'an element of HTML',
        plant: swap(CAMPS, 'One of them', `${HERE}<b>One</b> of them`),
        says: '<b> is not one of ours',
      },
    ],
  },
  {
    rule: 'component-attribute',
    holds: 'A component says all that it has to say, and nothing else.',
    why: 'An attribute that is misspelt does nothing: with `opne` a correction is not shown.',
    bad: [
      {
        name: 'an attribute that is misspelt',
        plant: swap(CAMPS, '<Claim id="two" open>', `${HERE}<Claim id="two" opne>`),
        says: '<Claim> has no attribute "opne". Did you mean "open"?',
      },
      {
        name: 'an attribute that says what it can’t',
        plant: swap(CAMPS_ZH, '<Claim id="two" open>', `${HERE}<Claim id="two" open="no">`),
        says: '<Claim open="no">: write open alone, or leave it out.',
      },
      {
        name: 'an attribute of another component',
        plant: swap(
          MOAT,
          '<Step id="first" state="low">',
          `${HERE}<Step id="first" state="low" layout="full">`,
        ),
        says: '<Step> has no attribute "layout".',
      },
      {
        name: 'an attribute in braces',
        plant: swap(
          CAMPS,
          '<Figure chart="bars" state="low" />',
          `${HERE}<Figure chart="bars" state={low} />`,
        ),
        says: '<Figure> holds code in braces: an attribute is written name="words".',
      },
      {
        name: 'an attribute that is left out',
        plant: swap(CAMPS_ZH, '<Figure chart="bars" state="low" />', `${HERE}<Figure chart="bars" />`),
        says: '<Figure> has no state="…".',
      },
    ],
  },
  {
    rule: 'component-place',
    holds: 'Each component stands where it means something.',
    why: 'A step outside of a scroll turns no chart, and a link in a link can’t be pressed.',
    bad: [
      {
        name: 'a figure’s step outside of a scroll',
        plant: append(CAMPS, `\n${HERE}<Step id="lost" state="low">\n\nLost.\n\n</Step>\n`),
        says: '<Step> stands outside a <Scrolly>',
      },
      {
        name: 'a mark outside of a passage',
        plant: swap(CAMPS_ZH, '其中一方', `${HERE}<Mark step="third">其中</Mark>一方`),
        says: '<Mark> stands outside a <Passage>',
      },
      {
        name: 'a claim in a term',
        plant: swap(
          MOAT,
          '<Term id="token">tokens</Term>',
          `<Term id="token">${HERE}<Claim id="score">tokens</Claim></Term>`,
        ),
        says: '<Claim> stands inside a <Term>, and no link can hold another',
      },
      {
        name: 'a summary of guesses that stands twice',
        plant: [CAMPS, CAMPS_ZH].map((file) =>
          append(file, `\n<GuessSummary />\n\n${HERE}<GuessSummary />\n`),
        ),
        says: [CAMPS, CAMPS_ZH].map((file) => `<GuessSummary> stands in ${file} already, line `),
        alone: true,
      },
      {
        name: 'a passage that is not at the beginning',
        plant: append(CAMPS, `\n${HERE}<Passage>\n<Mark step="third">One</Mark>.\n</Passage>\n`),
        says: '<Passage> is not what the chapter begins with',
      },
    ],
  },
  {
    rule: 'code-in-chapter',
    holds:
      'A chapter holds words and components: no code, no table, no line across the page, no words that are crossed out.',
    why: 'Code is read by no translator, and a chapter is also set where nothing runs.',
    bad: [
      {
        name: 'a sum in braces',
        plant: swap(MOAT, 'stands one', `stands ${HERE}{1 + 1}`),
        says: 'holds code in braces: a chapter holds words and components only.',
      },
      {
        name: 'a line across the page',
        plant: swap(CAMPS, 'One of them', `${HERE}***\n\nOne of them`),
        says: 'this draws a line across the page, which no chapter has',
        // It parts a paragraph in two, of which another rule tells.
        hides: ['term-first-use', 'term-twins'],
      },
      {
        name: 'code in backticks',
        plant: swap(MOAT, 'stands one', `stands ${HERE}\`one\``),
        says: 'this is code, which no chapter has: take the backticks out',
      },
      {
        name: 'a line that is broken within a paragraph',
        plant: swap(MOAT, 'stands one', `stands${HERE}\\\none`),
        says: 'this breaks a line in a paragraph, which no chapter does',
      },
      {
        name: 'an import',
        plant: append(CAMPS, `\n${HERE}import Map from './map.astro'\n`),
        says: 'holds an import or export',
      },
      {
        name: 'a comment in braces',
        plant: append(CAMPS_ZH, `\n${HERE}{/* why? */}\n`),
        says: 'a comment has no place in a chapter: take it out, from {/* to */}.',
      },
    ],
  },
  {
    rule: 'ordered-list',
    holds: 'No line begins with a number and a dot.',
    why: 'Markdown takes it for a list: a year becomes the number of its only item, and no rule about numbers sees it.',
    bad: [
      {
        name: 'a year at the beginning of a line',
        plant: swap(MOAT, 'At the bottom stands one.', `${HERE}2023. At the bottom stands one.`),
        says: '“2023.” at the beginning of a line makes it a list',
        hides: ['sentence-start'],
      },
      {
        name: 'a number in a step',
        plant: swap(CAMPS_ZH, '其中一方還多出', `${HERE}1. 其中一方還多出`),
        says: 'set a word before it, or write “1\\.”.',
      },
    ],
    good: [
      {
        name: 'a list of points',
        plant: swap(MOAT, 'At the bottom stands one.', '- At the bottom stands one.'),
      },
    ],
  },
  {
    rule: 'empty-scroll',
    holds: 'A scroll has a step.',
    why: 'Without a step there is nothing to scroll the chart by.',
    bad: [
      {
        name: 'a scroll without a step',
        plant: swap(
          MOAT,
          '## What was tested',
          `${HERE}<Scrolly chart="bars" layout="full">\n</Scrolly>\n\n## What was tested`,
        ),
        says: '<Scrolly> holds no <Step>',
      },
    ],
  },
  {
    rule: 'layout',
    holds: 'A layout is one that there is.',
    why: 'The page would not know where to set the chart.',
    bad: [
      {
        name: 'a layout that is none',
        plant: swap(
          MOAT,
          '<Scrolly chart="bars" layout="side-left">',
          `${HERE}<Scrolly chart="bars" layout="left">`,
        ),
        says: 'layout="left" is none of side-left, side-right, overlay, full.',
      },
    ],
  },
  {
    rule: 'unknown-chart',
    holds: 'A scroll or a figure names a chart that there is.',
    why: 'There would be nothing to draw.',
    bad: [
      {
        name: 'a chart that is misspelt',
        plant: swap(CAMPS, '<Figure chart="bars"', `${HERE}<Figure chart="bar"`),
        says: 'chart="bar" is not a file in src/charts. Did you mean "bars"?',
      },
    ],
  },
  {
    rule: 'unknown-state',
    holds: 'A step or a figure names a state that its chart has.',
    why: 'A state is drawn by code: a new one has to be made there first.',
    bad: [
      {
        name: 'a state that is misspelt, in all languages',
        plant: [
          swap(MOAT, '<Step id="first" state="low">', `${HERE}<Step id="first" state="lo">`),
          swap(MOAT_ZH, '<Step id="first" state="low">', `${HERE}<Step id="first" state="lo">`),
        ],
        says: [
          'the chart "bars" does not know the state "lo". Did you mean "low"?',
          'the chart "bars" does not know the state "lo". Did you mean "low"?',
        ],
      },
      {
        name: 'a state that is misspelt, in one',
        plant: swap(CAMPS, '<Step id="third" state="high">', `${HERE}<Step id="third" state="hihg">`),
        says: 'does not know the state "hihg". Did you mean "high"?',
      },
    ],
  },
  {
    rule: 'duplicate-step',
    holds: 'The id of a step stands once in its chapter.',
    why: 'It is the step’s address, and an address leads to one place.',
    bad: [
      {
        name: 'an id twice, in all languages',
        plant: [
          swap(MOAT, '<Step id="second" state="high">', `${HERE}<Step id="first" state="high">`),
          swap(MOAT_ZH, '<Step id="second" state="high">', `${HERE}<Step id="first" state="high">`),
        ],
        says: [
          'the step id "first" is used already in line 19',
          'the step id "first" is used already in line 19',
        ],
        alone: true,
      },
    ],
  },
  {
    rule: 'step-twins',
    holds: 'All languages have the same steps, each with the same chart and state.',
    why: 'An address that is shared in one language opens in the other.',
    bad: [
      {
        name: 'a step that shows something else in the other language',
        plant: swap(MOAT_ZH, '<Step id="second" state="high">', `${HERE}<Step id="second" state="low">`),
        says: 'the step "second" shows "bars" at "low", and in content/en/chapters/moat.mdx:',
      },
      {
        name: 'a step that is called otherwise in the other language',
        plant: swap(CAMPS_ZH, '<Step id="third"', `${HERE}<Step id="thrid"`),
        says: 'the step "thrid" is called "third" in content/en/chapters/camps.mdx:',
      },
      {
        name: 'a step in one language alone',
        plant: swap(
          CAMPS_ZH,
          '</Scrolly>',
          `${HERE}<Step id="fourth" state="low">\n\n又一個。\n\n</Step>\n</Scrolly>`,
        ),
        says: 'the step "fourth" is not in content/en/chapters/camps.mdx',
      },
    ],
  },
  {
    rule: 'passage-length',
    holds: 'A passage is short: 60 English words or 120 Chinese characters at most.',
    why: 'A short quotation needs nobody’s leave.',
    bad: [
      {
        name: 'a long quotation',
        plant: swap(MOAT, '<Passage>\nIt was', `${HERE}<Passage>\n${LONG} It was`),
        says: 'words, and 60 are the most: quote less.',
      },
    ],
  },
  {
    rule: 'passage-marks',
    holds: 'A passage has marks, and a mark has words.',
    why: 'A passage stands there for what the chapter checks of it.',
    bad: [
      {
        name: 'a passage without a mark',
        plant: swap(
          MOAT_ZH,
          '<Passage>\n據說它<Mark step="first">得分很高</Mark>。',
          `${HERE}<Passage>\n據說它得分很高。`,
        ),
        says: '<Passage> holds no <Mark>: mark what the chapter checks.',
      },
      {
        name: 'a mark without words',
        plant: swap(
          MOAT,
          '<Mark step="first">said to score high</Mark>',
          `${HERE}<Mark step="first"></Mark>`,
        ),
        says: '<Mark> is empty: it holds the words that it marks.',
      },
    ],
  },
  {
    rule: 'mark-target',
    holds: 'A mark leads to a step that there is.',
    why: 'It is a link, and a link that leads nowhere is broken.',
    bad: [
      {
        name: 'a step that is misspelt',
        plant: swap(MOAT, '<Mark step="first">', `${HERE}<Mark step="fist">`),
        says: '<Mark step="fist">: this chapter has no step "fist". Did you mean "first"?',
      },
      {
        name: 'a chapter that is misspelt',
        plant: swap(MOAT_ZH, '<Mark step="first">', `${HERE}<Mark step="camp/third">`),
        says: 'there is no chapter "camp". Did you mean "camps"?',
      },
    ],
    good: [
      {
        name: 'a step of another chapter',
        plant: swap(MOAT, '<Mark step="first">', '<Mark step="camps/third">'),
      },
    ],
  },
  {
    rule: 'playground-place',
    holds: 'A playground stands once in a chapter, of a chart that has one, and behind the steps of it.',
    why: 'What it remembers of a reader’s hand, it remembers once.',
    bad: [
      {
        name: 'a playground of a chart that has none',
        plant: swap(CAMPS, '<Figure', `${HERE}${PLAYGROUND}<Figure`),
        says: 'the chart "bars" has no playground',
        alone: true,
      },
      {
        name: 'a playground twice',
        plant: [
          ...PLAYGROUND_WORDS,
          append(CAMPS, `\n${PLAYGROUND}${HERE}${PLAYGROUND}`),
          append(CAMPS_ZH, `\n${PLAYGROUND}`),
        ],
        says: 'the playground of "bars" stands in line',
        chart: playable,
      },
      {
        name: 'a playground before the steps of its chart',
        plant: [
          ...PLAYGROUND_WORDS,
          swap(MOAT, '<Scrolly', `${HERE}${PLAYGROUND}<Scrolly`),
          swap(MOAT_ZH, '<Scrolly', `${HERE}${PLAYGROUND}<Scrolly`),
        ],
        says: [BEFORE_STEPS, BEFORE_STEPS],
        chart: playable,
      },
    ],
  },
  {
    rule: 'playground-twins',
    holds: 'All languages have the same playgrounds.',
    why: 'Both tell the whole essay.',
    bad: [
      {
        name: 'a playground in one language alone',
        plant: [...PLAYGROUND_WORDS, append(CAMPS, `\n${HERE}${PLAYGROUND}`)],
        says: 'the playground of "bars" is not in content/zh-hant/chapters/camps.mdx; all languages have the same.',
        chart: playable,
      },
    ],
  },
] satisfies Rule[];
