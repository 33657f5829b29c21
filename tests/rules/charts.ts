/** The words of charts, and what charts declare of words and rows. Over 150 lines: one table, each mistake a few lines. */
import { mark, type Mark } from '../../src/kit/index.ts';
import type { Chart } from '../../src/kit/chart/module.ts';
import { barsOf, declaration } from '../essay/src/charts/bars.ts';
import {
  append,
  BARS,
  BARS_ZH,
  CLAIMS,
  CODE,
  CSV,
  HERE,
  META,
  MOAT,
  MOAT_ZH,
  swap,
  type Case,
  type Rule,
} from './rule.ts';

/** The chart with another declaration, and a mark where its code names what is wrong. */
const declared = (
  over: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Pick<Case, 'chart' | 'plant'> => ({
  chart: barsOf(over),
  plant: swap(CODE, from, to),
});
const control = { name: 'axis', unit: 'axis', least: 0, most: 10, step: 1, default: 2, source: 'paper' };
const controls = 'labels: {\n    top';
const guess = {
  ...{ kind: 'values', state: 'low', reveal: 'high', places: ['here'] },
  ...{ least: 0, most: 10, step: 1, start: 2 },
};

/** The chart with a name that lies on another one, in every language. */
function overprinted(): Chart {
  const bars = barsOf();
  const name = (text: string): Mark =>
    mark('text', text, { x: 40, y: 300, 'font-size': 15, fill: 'ink', datum: {} }, text);
  return {
    ...bars,
    picture: (props) => {
      const picture = bars.picture(props);
      return { ...picture, children: [...picture.children, name('Claude'), name('Claude 2')] };
    },
  };
}

export default [
  {
    rule: 'bare-number',
    holds:
      'Numbers of a chart’s titles, sentences, labels and tips are slots, filled from its data; what an axis says at a tick (`tick-…`) is its scale’s.',
    why: 'A number that is typed stays when the data change, and two languages can come to differ.',
    how: 'The message says which slot prints the number. Years, 0 and 1, and proper names of `content/names.yaml` are free.',
    bad: [
      {
        name: 'a number that is typed',
        plant: swap(BARS, '"It has {best:2} points."', `${HERE}"It has 4.41 points, {best:2}."`),
        says: 'the sentence of "high" holds the number "4.41", which is no slot; write {best',
      },
      {
        name: 'a number that nothing fills',
        plant: swap(BARS_ZH, 'title: 三個模型的分數', `title: ${HERE}33個模型的分數`),
        says: 'the title holds the number "33", which is no slot; no slot and no claim prints it',
      },
      {
        name: 'a number that a label says by itself',
        plant: swap(BARS, 'axis: points', `axis: ${HERE}points out of 10`),
        says: 'the label "axis" holds the number "10", which is no slot: let the chart fill it',
      },
    ],
    good: [
      {
        name: 'a proper name in a label',
        plant: swap(BARS, 'axis: points', 'axis: points of GPT-4'),
      },
    ],
  },
  {
    rule: 'slot',
    holds: 'A slot is one that the chart fills, and is written in a format that there is.',
    why: 'A reader would be shown the braces.',
    bad: [
      {
        name: 'a slot that lost one of its braces',
        plant: swap(BARS, 'It has {best:2} points', `It has best:2${HERE}} points`),
        says: '“}” closes a slot here, and no “{” opens it: write the other half, or take it out.',
        alone: true,
      },
      {
        name: 'the same of a label, and of its other half',
        plant: swap(BARS_ZH, '最高：{score}', `最高：${HERE}{score`),
        says: '“{” opens a slot here, and no “}” closes it',
        alone: true,
      },
      {
        name: 'a slot that is misspelt, in all languages',
        plant: [
          swap(BARS, '"It has {best:2} points."', `${HERE}"It has {bset:2} points."`),
          swap(BARS_ZH, '"足有{best:2}分。"', `${HERE}"足有{bset:2}分。"`),
        ],
        says: [
          'the sentence of "high": {bset} is a slot that the chart does not fill; it fills {best}, {least}. Did you mean "best"?',
          'Did you mean "best"?',
        ],
      },
      {
        name: 'a claim that is not there',
        plant: [
          swap(BARS, 'title: The lowest', `title: ${HERE}"{claim:scores}"`),
          swap(BARS_ZH, 'title: 最低', `title: ${HERE}"{claim:scores}"`),
        ],
        says: ['the ledger has no claim "scores".', 'the ledger has no claim "scores"'],
      },
      {
        name: 'a format that is not there',
        plant: swap(BARS, '"It has {least:2} points."', `${HERE}"It has {least:two} points."`),
        says: '"two" is no format; there are 0, 1, 2',
      },
    ],
  },
  {
    rule: 'slot-twins',
    holds: 'All languages print the same values of a state.',
    why: 'Whoever reads both would be told two different things.',
    bad: [
      {
        name: 'a slot that one language lacks',
        plant: swap(BARS_ZH, '"只有{least:2}分。"', `${HERE}"分數很低。"`),
        says: 'the sentence of "low" lacks {least}, which content/en/charts/bars.yaml has',
      },
      {
        name: 'a slot that one language prints to other digits',
        plant: swap(BARS_ZH, '"只有{least:2}分。"', `"只有${HERE}{least:1}分。"`),
        says: 'prints {least:1}, and the English {least:2}, at content/en/charts/bars.yaml:',
        // A format that is none, planted in the English one, has no digits.
        alone: true,
      },
    ],
  },
  {
    rule: 'slot-order',
    holds:
      'A chart’s texts name their slots in the same order in all languages, “8 of 10” and “10之中的8” taken for the same.',
    why: 'Two slots that changed places are both filled, and a reader is told that 72 planes have two million tonnes.',
    how: 'Free is the order of two of which what stands behind tells which is which in both languages, as % and days. Told in the text that others of the chart bear out less.',
    bad: [
      {
        name: 'two slots that changed places in one language',
        plant: [
          swap(BARS, 'It has {least:2} points.', 'It has {least:2} points, and the best {best:2} points.'),
          swap(BARS_ZH, '只有{least:2}分。', `最高${HERE}{best:2}分，它{least:2}分。`),
        ],
        says: 'has {best} before {least}, and content/en/charts/bars.yaml:',
        // What else is written of a slot bears out the one text or the other.
        alone: true,
      },
    ],
    good: [
      {
        name: 'a part and its whole, which the two languages name in another order',
        plant: [
          swap(BARS, 'It has {least:2} points.', 'It has {least:2} of {best:2} points.'),
          swap(BARS_ZH, '只有{least:2}分。', '{best:2}分裡只有{least:2}分。'),
        ],
      },
    ],
  },
  {
    rule: 'slot-unit',
    holds: 'A slot is counted in the word that stands behind it.',
    why: 'The number would be ten thousand times what it is, or a hundredth of it.',
    bad: [
      {
        name: 'another word behind it',
        plant: swap(BARS_ZH, '足有{best:2}分', `足有${HERE}{best:億}萬分`),
        says: '“{best:億}” is not counted in what stands behind it, “萬”',
      },
      {
        name: 'the same in English',
        plant: swap(BARS, 'It has {best:2} points', `It has ${HERE}{best:million 2r} billion points`),
        says: '“{best:million 2r}” is not counted in what stands behind it, “billion”',
      },
      {
        name: 'a word behind it that was lost',
        alone: true,
        plant: [
          swap(BARS, 'It has {best:2} points', 'It has {best:million 2} million points'),
          swap(BARS_ZH, '足有{best:2}分', `足有${HERE}{best:萬 2}分`),
        ],
        says: '“{best:萬 2}” is counted in what no word behind it says: write “萬” there.',
      },
      {
        name: 'days in one language and years in the other',
        plant: [
          swap(BARS, 'It has {best:2} points', 'It has {best:2} days'),
          swap(BARS_ZH, '足有{best:2}分', `足有${HERE}{best:2}年`),
        ],
        says: 'counts {best} in years, and content/en/charts/bars.yaml:',
      },
      {
        name: 'a number that is printed as it is',
        alone: true,
        plant: [
          swap(CSV, 'GPT-4,lab,4.41', 'GPT-4,lab,44100'),
          swap(BARS_ZH, '足有{best:2}分', `足有${HERE}{best}萬分`),
        ],
        says: '“{best}” prints all of the number, so that “萬” behind it makes it another one: write {best:萬}萬',
      },
      {
        name: 'a claim that has its own',
        alone: true,
        plant: [
          swap(CLAIMS, '  value: 4.41\n', '  value: 4.41 million\n'),
          swap(
            CLAIMS,
            'It had 4.41., found: The paper says 4.41.',
            'It had 4.41 million., found: The paper says 4.41 million.',
          ),
          swap(
            CLAIMS,
            '{ says: 它得4.41分。, found: 論文說是4.41分。 }',
            '{ value: 441萬, says: 它得441萬分。, found: 論文說是441萬分。 }',
          ),
          swap(MOAT, 'with 4.41<', 'with 4.41 million<'),
          swap(MOAT_ZH, '得4.41分', '得441萬分'),
          swap(BARS, 'title: The highest', 'title: "The highest, {claim:score}"'),
          swap(BARS_ZH, 'title: 最高', `title: "最高，${HERE}{claim:score}萬"`),
        ],
        says: '“{claim:score}” prints “441萬”, so that “萬” behind it makes it another number',
      },
      {
        name: 'a slot that is rounded in the other language alone',
        plant: swap(BARS_ZH, '足有{best:2}分', `足有${HERE}{best}分`),
        says: '{best} prints all of the number, and the English, at content/en/charts/bars.yaml:8:41, says {best:2}: write that.',
        alone: true,
      },
      {
        name: 'a % that one language has lost',
        plant: [
          swap(BARS, 'It has {best:2} points', `It has ${HERE}{best:2} points`),
          swap(BARS_ZH, '足有{best:2}分', '足有{best:2}%'),
        ],
        says: '{best:2} has no % here, and in the Chinese, at content/zh-hant/charts/bars.yaml:8:',
        alone: true,
      },
    ],
    good: [
      {
        name: 'the word that it is counted in',
        plant: [
          swap(BARS, 'It has {best:2} points', 'It has {best:billion} billion points'),
          swap(BARS_ZH, '足有{best:2}分', '足有{best:億}億分'),
        ],
      },
    ],
  },
  {
    rule: 'label-slots',
    holds: 'A label has just the slots that its chart fills.',
    why: 'A slot that nothing fills is shown in its braces; one that is left out leaves a number unsaid.',
    bad: [
      {
        name: 'a slot that is misspelt',
        plant: swap(BARS, '"the best: {score}"', `${HERE}"the best: {scoer}"`),
        says: 'the label "top" has a slot {scoer} that the chart does not fill; it fills {score}. Did you mean "score"?',
      },
      {
        name: 'a slot that is left out',
        plant: swap(BARS_ZH, '"最高：{score}"', `${HERE}最高`),
        says: 'the label "top" lacks the slot {score}, which the chart fills.',
      },
      {
        name: 'a slot where the chart fills none',
        plant: swap(BARS_ZH, 'axis: 分數', `axis: ${HERE}"{n}分"`),
        says: 'the label "axis" has a slot {n} that the chart does not fill; it fills none.',
      },
    ],
  },
  {
    rule: 'chart-names',
    holds: 'A chart’s words have the states, labels and tips that its code declares, and no others.',
    why: 'A label without words is a gap in the picture; words without a label are read by nobody.',
    how: 'A new state is a new look, which only code can draw.',
    bad: [
      {
        name: 'a label that is left out',
        plant: swap(
          BARS,
          'labels:\n  top: "the best: {score}"\n  axis: points',
          `${HERE}labels:\n  top: "the best: {score}"`,
        ),
        says: 'has no label "axis", which src/charts/bars.ts:16 declares.',
      },
      {
        name: 'a label that is misspelt',
        plant: swap(BARS_ZH, 'axis: 分數', `${HERE}axsi: 分數`),
        says: 'has the label "axsi", and src/charts/bars.ts:16 declares "axis": one is misspelt.',
      },
      {
        name: 'words of a state that is none',
        plant: swap(
          BARS,
          '  high:',
          `  ${HERE}middle: { title: The middle, sentence: It is between. }\n  high:`,
        ),
        says: 'has the state "middle", which src/charts/bars.ts:12 does not declare.',
      },
    ],
  },
  {
    rule: 'phone-lines',
    holds: 'A chart’s unit and titles take two lines at most on the narrowest phone.',
    why: 'The picture below them would shrink.',
    bad: [
      {
        name: 'a unit that is too long',
        plant: swap(BARS, 'unit: points', `unit: ${HERE}${'points of a long game '.repeat(9).trim()}`),
        says: 'the unit takes 4 lines on a phone, and 2 fit: shorten',
      },
      {
        name: 'a headline that is too long',
        plant: swap(BARS_ZH, 'title: 最高', `title: ${HERE}${'最高的分數還是最高的分數'.repeat(4)}`),
        says: 'the title of "high" takes 3 lines on a phone',
      },
    ],
  },
  {
    rule: 'picture-text',
    holds: 'Texts of a picture stand within its frame, and none upon another.',
    why: 'They could not be read.',
    bad: [
      {
        name: 'a label that is too long for its place',
        plant: swap(BARS, 'axis: points', `axis: ${HERE}${'points and scores '.repeat(6).trim()}`),
        says: 'stands outside the frame: shorten the text.',
        alone: true,
      },
    ],
  },
  {
    rule: 'cell-category',
    holds: 'A cell of a column whose texts a chart knows is one of them.',
    why: 'A dot of another kind keeps a wrong colour, or leaves its group.',
    bad: [
      {
        name: 'a kind that is misspelt',
        plant: swap(CSV, 'Claude,firm', `Claude,${HERE}fimr`),
        says: '"fimr" in column "maker" is none of lab, firm, which src/charts/bars.ts:10 knows. Did you mean "firm"?',
      },
    ],
  },
  {
    rule: 'chart-rows',
    holds: 'A chart’s rows are such that it can be drawn.',
    why: 'A row that the chart looks for by its name is gone when the name is changed.',
    bad: [
      {
        name: 'a row without which nothing can be drawn',
        plant: swap(CSV, 'Claude,firm', `${HERE}Cluade,firm`),
        says: 'the chart can’t be drawn from these rows: scores has no row "Claude"; is this cell meant to say "Claude"?',
        alone: true,
      },
      {
        name: 'a number that draws beyond the frame, in every language',
        plant: swap(CSV, '0.55', `${HERE}5500`),
        says: '"5500" stands outside the frame at state "low", size s; is this cell right?',
        alone: true,
      },
      {
        name: 'names that lie on one another, of which the drawing may be the cause',
        plant: swap(CSV, '\nClaude,', `\n${HERE}Claude,`),
        says: 'is this cell right? If the rows are right, src/charts/bars has to move one of the two.',
        chart: overprinted(),
      },
    ],
  },
  {
    rule: 'chart-data',
    holds: 'A chart asks for data sets and columns that there are, as they are.',
    why: 'A column that was renamed is none to the code that draws it.',
    bad: [
      {
        name: 'a column that has another type',
        ...declared({ data: { scores: { model: 'number' } } }, "model: 'text'", `${HERE}model: 'number'`),
        says: 'takes the column "model" for a number, and content/data/scores.yaml:5 says that it is a text.',
      },
      {
        name: 'a column that is misspelt',
        ...declared({ data: { scores: { modle: 'text' } } }, "model: 'text'", `${HERE}modle: 'text'`),
        says: 'asks for the column "modle", which content/data/scores.yaml:4 does not have. Did you mean "model"?',
      },
      {
        name: 'a column that may be empty',
        chart: barsOf(),
        plant: [
          swap(META, 'score: { type: number,', 'score: { type: number, optional: true,'),
          swap(CODE, "score: 'number'", `${HERE}score: 'number'`),
        ],
        says: "says that it is optional: ask for 'number?'.",
      },
    ],
  },
  {
    rule: 'state-name',
    holds: 'A state is named in small letters, digits and single hyphens.',
    why: 'Its name is an address; a whole number would come before all others, whatever the order of the story.',
    bad: [
      {
        name: 'a state that is a number',
        chart: barsOf({ states: { ...declaration.states, 3: {} } }),
        plant: [
          swap(CODE, 'high: {} }', `high: {}, ${HERE}3: {} }`),
          swap(BARS, '  high:', '  3: { title: Three, sentence: All three. }\n  high:'),
          swap(BARS_ZH, '  high:', '  3: { title: 三, sentence: 三個都在。 }\n  high:'),
        ],
        says: '"3" can\'t name a state: use small letters, digits and single hyphens',
      },
    ],
  },
  {
    rule: 'chart-control',
    holds:
      'A control that a reader may set has a default within its range or among its options, and a number has a source.',
    why: 'A default is a number that readers are shown; the key of an option stands in addresses for ever.',
    bad: [
      {
        name: 'a default out of its range',
        ...declared(
          { controls: { run: { ...control, default: 11 } } },
          controls,
          `controls: { ${HERE}run: {} },\n  ${controls}`,
        ),
        says: 'the default of the control "run" is 11; it goes from 0 to 10.',
      },
      {
        name: 'a source that is misspelt',
        ...declared(
          { controls: { run: { ...control, source: 'papre' } } },
          controls,
          `controls: { ${HERE}run: {} },\n  ${controls}`,
        ),
        says: 'rests on the source "papre", which content/sources.yaml does not have. Did you mean "paper"?',
      },
      {
        name: 'a default that is no option',
        ...declared(
          { controls: { run: { name: 'axis', options: { one: 'axis', two: 'axis' }, default: 'tow' } } },
          controls,
          `controls: { ${HERE}run: {} },\n  ${controls}`,
        ),
        says: 'the default of the control "run" is "tow"; there are one, two.',
      },
      {
        name: 'a unit that a language counts otherwise, and that no control has',
        plant: swap(BARS, 'states:', `factors:\n  ${HERE}axis: 10\nstates:`),
        says: '"factors" counts the unit "axis", which no control of the chart has.',
      },
      {
        name: 'an option that an address can’t hold as it is',
        ...declared(
          { controls: { run: { name: 'axis', options: { one: 'axis', '2': 'axis' }, default: 'one' } } },
          controls,
          `controls: { ${HERE}run: {} },\n  ${controls}`,
        ),
        says: 'the control "run" has the option "2": an address holds it, so use small letters, digits and hyphens, a letter first.',
      },
      {
        name: 'an option whose label is misspelt',
        ...declared(
          { controls: { run: { name: 'axis', options: { one: 'axis', two: 'axsi' }, default: 'one' } } },
          controls,
          `controls: { ${HERE}run: {} },\n  ${controls}`,
        ),
        says: 'an option of the control "run" is named by the label "axsi", which is not declared. Did you mean "axis"?',
      },
    ],
  },
  {
    rule: 'control-result',
    holds: 'A chart with controls names the slot whose change is told.',
    why: 'Who sets something and can’t see the picture would be told nothing, and who can see it no number.',
    how: 'The slot holds a number in one state at least. The sentences about its change are `changed` in the chart’s words.',
    bad: [
      {
        name: 'controls without a result',
        ...declared(
          { controls: { run: control } },
          controls,
          `${HERE}controls: { run: { name: 'axis', unit: 'axis', least: 0, most: 10, step: 1, default: 2, source: 'paper' } },\n  ${controls}`,
        ),
        says: 'has controls and no `result`: name the slot of slots.ts whose change is told',
      },
    ],
  },
  {
    rule: 'chart-guess',
    holds: 'What a reader may guess is put before it is told, can be right, and has words.',
    why: 'A guess that nobody can make right, or whose answer has been shown, is none.',
    how: '[docs/charts.md](../charts.md#what-a-reader-may-guess) has what a guess declares and what its words hold.',
    bad: [
      {
        name: 'a state that is misspelt',
        ...declared(
          { guess: { ...guess, reveal: 'hihg' } },
          controls,
          `guess: { reveal: '${HERE}hihg' },\n  ${controls}`,
        ),
        says: 'the guess names the state "hihg". Did you mean "high"?',
      },
      {
        name: 'a start out of its range',
        ...declared(
          { guess: { ...guess, start: 11 } },
          controls,
          `guess: { ${HERE}start: 11 },\n  ${controls}`,
        ),
        says: 'the guess starts at 11; it goes from 0 to 10.',
      },
      {
        name: 'words of a guess where there is none',
        plant: append(BARS, `${HERE}guess: { question: How many? }\n`),
        says: 'holds a guess, and the chart declares none.',
      },
    ],
  },
  {
    rule: 'chart-label',
    holds: 'A chart writes the labels that it declares.',
    why: 'A label that is not declared is asked of no editor.',
    bad: [
      {
        name: 'a label that is not declared',
        chart: barsOf({ labels: { top: ['score'] } }),
        plant: [
          swap(BARS, '  axis: points\n', ''),
          swap(BARS_ZH, '  axis: 分數\n', ''),
          swap(CODE, '    axis: [],\n', ''),
          swap(CODE, "say('axis'", `say('${HERE}axis'`),
        ],
        says: 'writes the label "axis", which src/charts/bars.ts:14 does not declare.',
      },
    ],
  },
] satisfies Rule[];
