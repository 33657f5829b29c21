/** One slip in the essay as it stands is told in one line, where it is, and nothing that is missed for want of it is. Over 150 lines: one table of slips. */
import { expect, it } from 'vitest';
import { oneIn } from './by-chance.ts';
import { problemsAfter, texts } from './whole-essay.ts';

const [EN, ZH] = ['content/en/chapters/moat.mdx', 'content/zh-hant/chapters/moat.mdx'];
const ECONOMICS = 'content/en/chapters/economics.mdx';
const TRANSFORMER = 'content/en/chapters/transformer.mdx';
const SWAPS = 'content/data/unrolled-swaps.csv';
const SHOP = /<Step id="shop"[\s\S]*?<\/Step>\n/;
const ROOMS = /<Scrolly chart="environments"[^>]*>\n[\s\S]*?<\/Scrolly>\n/;

/** What is done to which files, which file is told of, by which rule. */
type Slip = readonly [
  name: string,
  files: readonly string[],
  from: string | RegExp,
  to: string,
  at: string,
  rule: string,
];
const SLIPS: readonly Slip[] = [
  ['a claim without an id', [EN], '<Claim id="meta-unhurt">', '<Claim>', EN, 'component-attribute'],
  [
    'a claim of an id that is none',
    [EN],
    '<Claim id="meta-unhurt">',
    '<Claim id="no-such-thing">',
    EN,
    'unknown-claim',
  ],
  [
    '<claim>',
    [EN],
    /<Claim id="meta-unhurt">(.*?)<\/Claim>/,
    '<claim id="meta-unhurt">$1</claim>',
    EN,
    'unknown-component',
  ],
  ['a term without an id', [EN], '<Term id="weights">', '<Term>', EN, 'component-attribute'],
  ['a term of another id', [EN], '<Term id="weights">', '<Term id="parameter">', EN, 'term-form'],
  [
    'a term of an id that is none',
    [EN],
    '<Term id="weights">',
    '<Term id="no-such-thing">',
    EN,
    'unknown-term',
  ],
  [
    '<term>',
    [EN],
    /<Term id="weights">(.*?)<\/Term>/,
    '<term id="weights">$1</term>',
    EN,
    'unknown-component',
  ],
  [
    'a term that is marked in a heading, too',
    [EN],
    '## The lead',
    '## The <Term id="benchmark">benchmark</Term>',
    EN,
    'component-place',
  ],
  [
    'a term that is marked in a claim, too',
    [EN],
    '>the community is',
    '>the <Term id="weights">weights</Term> is',
    EN,
    'component-place',
  ],
  ['a claim whose mark is gone', [EN], /<Claim id="meta-unhurt">(.*?)<\/Claim>/, '$1', EN, 'paragraph-twins'],
  [
    'a claim that names another one',
    [EN],
    '<Claim id="meta-unhurt">',
    '<Claim id="half-a-year">',
    EN,
    'paragraph-twins',
  ],
  [
    'a claim set open whose mark is gone',
    [ZH],
    /<Claim id="half-a-year" open>(.*?)<\/Claim>/,
    '$1',
    ZH,
    'number-outside-claim',
  ],
  [
    'a cell that a month might print',
    ['content/data/nvidia-quarters.csv'],
    '10.323',
    '10.353',
    'content/data/nvidia-quarters.csv',
    'datum-in-claim',
  ],
  [
    'a cell with two digits in each other’s place',
    ['content/data/nvidia-quarters.csv'],
    '10.323',
    '10.332',
    'content/data/nvidia-quarters.csv',
    'published-cell',
  ],
  ['a heading that counts otherwise', [EN], '## Eight rooms', '## Nine rooms', EN, 'published-text'],
  ['a paragraph that does', [ZH], '三倍', '四倍', ZH, 'published-text'],
  ['a heading of another level', [EN], '## Eight rooms', '### Eight rooms', EN, 'parts-differ'],
  ['a heading that lost its marks', [EN], '## Eight rooms', 'Eight rooms', EN, 'heading-space'],
  ['a heading that stands twice', [EN], '## Eight rooms', '## The lead', EN, 'duplicate-title'],
  ['a title that a # cuts off', [EN], 'title: A moat of', 'title: A moat #1 of', EN, 'cut-text'],
  ['a term whose mark is gone', [ZH], '<Term id="weights">權重</Term>', '權重', ZH, 'term-first-use'],
  ['a step that is gone in one language', [EN], SHOP, '', ZH, 'step-twins'],
  ['a step that is gone in both', [EN, ZH], SHOP, '', EN, 'published-address'],
  [
    'a step that is renamed in both',
    [EN, ZH],
    '"by-months" state',
    '"months" state',
    EN,
    'published-address',
  ],
  [
    'a step that takes the name of one that was renamed',
    [EN, ZH],
    '<Step id="leader"',
    '<Step id="lead"',
    EN,
    'published-address',
  ],
  [
    'a step without its words',
    [EN],
    /(<Step id="shop"[^>]*>\n)[\s\S]*?(?=<\/Step>)/,
    '$1\n',
    EN,
    'empty-step',
  ],
  [
    'a scroll without its steps',
    [EN],
    /(<Scrolly chart="environments"[^>]*>\n)[\s\S]*?(?=<\/Scrolly>)/,
    '$1\n',
    EN,
    'empty-scroll',
  ],
  ['a scroll that is gone', [EN], ROOMS, '', ZH, 'step-twins'],
  ['a blank in the id of a step', [EN], 'id="leader"', 'id="leader "', EN, 'step-id'],
  [
    'an attribute of a link that is misspelt',
    [ECONOMICS],
    ' set="',
    ' sets="',
    ECONOMICS,
    'component-attribute',
  ],
  ['a link without its step', [ECONOMICS], /<View step="[^"]*"/, '<View', ECONOMICS, 'component-attribute'],
  [
    'a playground of another name',
    [TRANSFORMER],
    '<Playground chart="gloss"',
    '<Playground chart="glos"',
    TRANSFORMER,
    'playground-place',
  ],
  ['a link by the number of its address', [EN], 'What protection', 'What [protection][1]', EN, 'dead-link'],
  [
    'a number that is raised by an element',
    [EN],
    'in town, and',
    'in town<sup>1</sup>, and',
    EN,
    'unknown-component',
  ],
  ['a heading with a wide blank', [ZH], '## 一段距離', '##　一段距離', ZH, 'heading-space'],
  ['a heading with full-width marks', [ZH], '## 一段距離', '＃＃ 一段距離', ZH, 'heading-space'],
  ['a heading by a line below it', [EN], '## The lead\n', 'The lead\n---\n', EN, 'heading-level'],
  [
    'a line below a paragraph',
    [EN],
    'protect any of them?\n',
    'protect any of them?\n---\n',
    EN,
    'heading-level',
  ],
  [
    'a line of equals signs below a paragraph',
    [EN],
    'protect any of them?\n',
    'protect any of them?\n===\n',
    EN,
    'heading-level',
  ],
  ['a heading in a step', [EN], 'In the remaining', '### Shops\n\nIn the remaining', EN, 'heading-level'],
  ['a line across the page', [ZH], '一百家用', '***\n\n一百家用', ZH, 'code-in-chapter'],
  [
    'a table',
    [EN],
    'A hundred makers',
    '| a | b |\n|---|---|\n| c | d |\n\nA hundred makers',
    EN,
    'code-in-chapter',
  ],
  ['words that are crossed out', [EN], 'A hundred makers', 'A ~~hundred~~ makers', EN, 'code-in-chapter'],
  [
    'a playground in a paragraph',
    [TRANSFORMER],
    '<Playground chart="gloss"',
    'Try it: <Playground chart="gloss"',
    TRANSFORMER,
    'component-place',
  ],
  [
    'a mark of the passage that leads elsewhere',
    [EN],
    'step="by-months"',
    'step="by-votes"',
    ZH,
    'passage-marks',
  ],
  [
    'a mark of the passage that is lost',
    [ZH],
    /<Mark step="by-months">(.*?)<\/Mark>/,
    '$1',
    ZH,
    'passage-marks',
  ],
  ['a paragraph that stands twice', [EN], /^(A hundred makers.*\n)/m, '$1\n$1', EN, 'doubled-text'],
  ['a paragraph that stands twice, in Chinese', [ZH], /^(一百家用.*\n)/m, '$1\n$1', ZH, 'doubled-text'],
  ['a paragraph with an open claim twice', [EN], /^(And what is a one.*\n)/m, '$1\n$1', EN, 'doubled-text'],
  [
    'a paragraph that was copied to another place, and stands last where it belongs',
    [EN],
    /^(In the remaining room.*\n)([^]*)^(The article feared.*\n)/m,
    '$1\n$3$2$3',
    EN,
    'doubled-text',
  ],
  ['a sentence twice', [EN], /^(A hundred.*?\.) /m, '$1 $1 ', EN, 'doubled-text'],
  ['a sentence twice, in Chinese', [ZH], /^(一百家用.*?。)/m, '$1$1', ZH, 'doubled-text'],
  ['a claim twice', [EN], /(<Claim id="lead-per-room">In the.*?<\/Claim>)/, '$1 $1', EN, 'doubled-text'],
  ['a paragraph that is lost', [EN], /^A hundred makers.*\n\n/m, '', EN, 'paragraph-twins'],
  ['a paragraph that is lost, with its claims', [EN], /^A slightly.*\n\n/m, '', EN, 'paragraph-twins'],
  ['a paragraph that is lost in Chinese', [ZH], /^模型只比.*\n\n/m, '', ZH, 'paragraph-twins'],
  ['a paragraph with an open claim that is lost', [ZH], /^那「一分」是.*\n\n/m, '', ZH, 'paragraph-twins'],
  ['a step’s words with an open claim', [ZH], /^那段話又說.*\n\n/m, '', ZH, 'empty-step'],
  [
    'two paragraphs that became one',
    [EN],
    'any of them?\n\nWhat',
    'any of them? What',
    EN,
    'paragraph-twins',
  ],
  [
    'one paragraph that became two',
    [EN],
    'shared one recipe. What',
    'shared one recipe.\n\nWhat',
    ZH,
    'paragraph-twins',
  ],
  [
    'two paragraphs that changed places',
    [EN],
    /^(The other moat.*\n)([^]*)^(The passage above.*\n)/m,
    '$3$2$1',
    EN,
    'published-text',
  ],
  [
    'two paragraphs that changed places in Chinese',
    [ZH],
    /^(模型只比.*\n)([^]*)^(所以.*\n|那麼.*\n|原文還.*\n)/m,
    '$3$2$1',
    ZH,
    'published-text',
  ],
  [
    'a mark that is not closed',
    [EN],
    '<Claim id="meta-unhurt">',
    '<Claim id="meta-unhurt"',
    EN,
    'mdx-syntax',
  ],
  [
    'a word in one of two rows that are called alike',
    [SWAPS],
    /(differing,8,)boiled/,
    '$1boled',
    SWAPS,
    'cell-spelling',
  ],
];

const HOURS = 'content/claims/hundred-models.yaml';
const MARKS = 'content/claims/transformer.yaml';
const [QUARTERS, ANIMALS] = ['content/data/nvidia-quarters.csv', 'content/data/two-animals.csv'];
/** Names of rows, figures and percentages that others rest on, written otherwise in one place. */
const FIGURES: readonly Slip[] = [
  ['a row that is called as the one above it', [QUARTERS], 'FY24Q3', 'FY24Q2', QUARTERS, 'published-cell'],
  ['a row that is called as the one below it', [QUARTERS], 'FY24Q3', 'FY24Q4', QUARTERS, 'published-cell'],
  ['a row that is called otherwise', [ANIMALS], 'Falcon-H1', 'Falcon-H2', ANIMALS, 'published-cell'],
  [
    'full-width digits',
    ['content/claims/economics.yaml'],
    '約70萬美元',
    '約７０萬美元',
    'content/claims/economics.yaml',
    'full-width-letter',
  ],
  [
    'thousands by spaces',
    [HOURS],
    'smallest, 1,720,320 for',
    'smallest, 1 720 320 for',
    HOURS,
    'number-form',
  ],
  [
    'thousands by points',
    [HOURS],
    'smallest, 1,720,320 for',
    'smallest, 1.720.320 for',
    HOURS,
    'number-form',
  ],
  ['thousands by wide commas', [HOURS], '參數）1,720,320', '參數）1，720，320', HOURS, 'number-form'],
  ['other groups', [HOURS], 'smallest, 1,720,320 for', 'smallest, 1,72,0320 for', HOURS, 'number-form'],
  ['a list without its percent sign', [MARKS], '22.9 and 23.7%', '22.9 and 23.7', MARKS, 'number-twins'],
  ['the same in a chapter', [TRANSFORMER], '22.9 and 23.7%', '22.9 and 23.7', TRANSFORMER, 'number-in-claim'],
  ['a wide percent sign', [MARKS], '22.9%和23.7%', '22.9%和23.7％', MARKS, 'full-width-letter'],
  ['a space before a percent sign', [MARKS], '22.9 and 23.7%', '22.9 and 23.7 %', MARKS, 'space-before-mark'],
];

const [WORDS, ROOMS_DATA] = ['content/data/twelve-words.csv', 'content/data/agentbench-v1.csv'];
const COVER = 'content/claims/cover.yaml';
const [MOAT, SOURCES, TERMS] = ['content/claims/moat.yaml', 'content/sources.yaml', 'content/terms.yaml'];
/** Lines that begin entries and fields of theirs, and a table’s first line, gone or written twice. */
const LINES: readonly Slip[] = [
  ['a source without its id', [SOURCES], '- id: nvidia-quarters-2023-24\n', '', SOURCES, 'yaml-syntax'],
  ['the first source without its id', [SOURCES], /^- id: .*\n/m, '', SOURCES, 'yaml-syntax'],
  ['a claim without its id', [MOAT], '- id: past-a-quarter\n', '', MOAT, 'yaml-syntax'],
  ['the only claim of a file without its id', [COVER], /^- id: .*\n/, '', COVER, 'yaml-syntax'],
  ['a term without its id', [TERMS], '- id: loss\n', '', TERMS, 'yaml-syntax'],
  ['an id without its dash', [MOAT], '- id: past-a-quarter', '  id: past-a-quarter', MOAT, 'yaml-syntax'],
  ['the id of a claim twice', [MOAT], /(- id: past-a-quarter\n)/, '$1$1', MOAT, 'duplicate-id'],
  [
    'the id of a source twice',
    [SOURCES],
    /(- id: nvidia-quarters-2023-24\n)/,
    '$1$1',
    SOURCES,
    'duplicate-id',
  ],
  [
    'half an entry',
    [MOAT],
    '- id: past-a-quarter\n',
    '- id: half\n  kind: data\n\n- id: past-a-quarter\n',
    MOAT,
    'missing-field',
  ],
  ['a table without the names of its columns', [WORDS], /^.*\n/, '', WORDS, 'csv-columns'],
  ['two names of columns', [ROOMS_DATA], 'model,version,', 'version,model,', ROOMS_DATA, 'csv-columns'],
  ['two cells of a row', [QUARTERS], /^(FY24Q1),([^,]*),([^,]*)/m, '$1,$3,$2', QUARTERS, 'cell-value'],
  ['a category and a number', [ROOMS_DATA], 'closed,4.407', '4.407,closed', ROOMS_DATA, 'cell-value'],
];
/** Slips in the list of sources that no other list shows. */
const CITED: readonly Slip[] = [
  ['a year of long ago', [SOURCES], ': 2023-08-', ': 0223-08-', SOURCES, 'field-value'],
  ['two commas in a title', [SOURCES], /(title: .*?),/, '$1,,', SOURCES, 'doubled-mark'],
  ['two commas in a Chinese title', [SOURCES], /(title: .*?)，/, '$1，，', SOURCES, 'doubled-mark'],
];
const [LEDGER, FAMILY] = ['content/claims/economics.yaml', 'content/en/charts/family.yaml'];
/** One letter of a proper name, wherever a reader reads it, whatever else leans on the name. */
const NAMES: readonly Slip[] = [
  ['a name without a letter', [EN], 'firm Anthropic', 'firm Antropic', EN, 'name-spelling'],
  ['a name without its last letter', [EN], 'by Alibaba of', 'by Alibab of', EN, 'name-spelling'],
  ['the name of an owner', [EN], 'Stanford’s HELM', 'Stanfrd’s HELM', EN, 'name-spelling'],
  ['a name with a letter twice', [EN], 'Alpaca and Vicuna', 'Alpaca and Vicunna', EN, 'name-spelling'],
  ['a name in Chinese', [ZH], 'Anthropic', 'Anthropci', ZH, 'name-spelling'],
  ['a name in what was found', [LEDGER], 'of Broadcom’s', 'of Brodcom’s', LEDGER, 'name-spelling'],
  ['a name with a digit in a chart', [FAMILY], /\bLlama\b/, 'Lama', FAMILY, 'name-spelling'],
];

/** Parts of a year, which words alone name. */
const TIMES: readonly Slip[] = [
  ['another quarter', [LEDGER], 'the second quarter', 'the third quarter', LEDGER, 'number-twins'],
  [
    'a quarter that is a numeral',
    [LEDGER],
    'the second quarter',
    'the fourth quarter',
    LEDGER,
    'number-twins',
  ],
  ['a quarter with a figure', [LEDGER], 'in the second quarter', 'in Q3', LEDGER, 'number-twins'],
  ['another quarter in Chinese', [LEDGER], '第二季賣出', '第三季賣出', LEDGER, 'published-text'],
];

const [COPY, SECOND] = ['content/en/chapters/moat copy.mdx', 'content/en/chapters/moat-2.mdx'];
const OTHER = 'content/en/chapters/Moat.mdx';
/** What is done to files as a whole: where a file goes to, or nothing; whether it stays as well. */
const MOVES: readonly (readonly [
  name: string,
  from: RegExp,
  to: string | undefined,
  stays: boolean,
  at: string,
  rule: string,
])[] = [
  [
    'a folder of a language',
    /^content\/zh-hant\//,
    'content/zh-Hant/',
    false,
    'content/zh-Hant',
    'file-name',
  ],
  [
    'a folder of chapters',
    /^content\/en\/chapters\//,
    'content/en/Chapters/',
    false,
    'content/en/Chapters',
    'file-name',
  ],
  [
    'a folder of a language that is gone',
    /^content\/zh-hant\//,
    undefined,
    false,
    'content/zh-hant',
    'missing-file',
  ],
  [
    'a folder of a language that is elsewhere',
    /^content\/zh-hant\//,
    'content/old/zh-hant/',
    false,
    'content/zh-hant',
    'missing-file',
  ],
  ['all tables', /^content\/data\//, undefined, false, 'content/data', 'missing-file'],
  ['the ledger', /^content\/claims\//, undefined, false, 'content/claims', 'missing-file'],
  [
    'the words of all charts',
    /^content\/en\/charts\//,
    undefined,
    false,
    'content/en/charts',
    'missing-file',
  ],
  ['a copy of a chapter', new RegExp(`^${EN}$`), COPY, true, COPY, 'file-name'],
  ['a copy of a chapter by another name', new RegExp(`^${EN}$`), SECOND, true, SECOND, 'chapter-order'],
  ['a chapter with a capital', new RegExp(`^${EN}$`), OTHER, false, OTHER, 'address-name'],
  [
    'a chapter that is gone',
    /^content\/(en|zh-hant)\/chapters\/moat\.mdx$/,
    undefined,
    false,
    EN,
    'published-address',
  ],
];

/** Words of the other language, parts of a whole, marks of quotations, and names in titles. */
const OF_WORDS: readonly Slip[] = [
  [
    'a label of one English word',
    ['content/zh-hant/site.yaml'],
    /^contents: .*$/m,
    'contents: Contents',
    'content/zh-hant/site.yaml',
    'other-language',
  ],
  ['two characters of Chinese amid English', [EN], '>the community is', '>the 社群 is', EN, 'other-language'],
  [
    'a third for a quarter, in what a chart says',
    ['content/en/charts/agentbench.yaml'],
    'pass a quarter of',
    'pass a third of',
    'content/en/charts/agentbench.yaml',
    'number-twins',
  ],
  [
    'a fifth for a quarter, in Chinese',
    ['content/zh-hant/charts/agentbench.yaml'],
    '越過了GPT-4的四分之一',
    '越過了GPT-4的五分之一',
    'content/zh-hant/charts/agentbench.yaml',
    'published-text',
  ],
  [
    'a third for a quarter, in a chapter',
    [ZH],
    '不到GPT-4的四分之一',
    '不到GPT-4的三分之一',
    ZH,
    'published-text',
  ],
  [
    'a third for a quarter, in the glossary',
    ['content/terms.yaml'],
    'a quarter of them right',
    'a third of them right',
    'content/terms.yaml',
    'number-twins',
  ],
  ['a quotation in straight marks', [EN], '“open source”', '"open source"', EN, 'straight-quote'],
  ['a quotation in marks of English', [ZH], '「建在玻璃上」', '“建在玻璃上”', ZH, 'chinese-quotes'],
  [
    'a name in the title of a source',
    ['content/sources.yaml'],
    /(title: .*)OpenAI/,
    '$1OpenIA',
    'content/sources.yaml',
    'name-spelling',
  ],
];

it.each(MOVES)('%s', (_, from, to, stays, at, rule) => {
  const moved = Object.keys(texts).filter((file) => from.test(file));
  const changed: Record<string, string | undefined> = {};
  for (const file of moved) {
    if (!stays) changed[file] = undefined;
    if (to !== undefined) changed[file.replace(from, to)] = texts[file];
  }
  expect(problemsAfter(changed).map(({ file, rule: broken }) => [file, broken])).toEqual([[at, rule]]);
});

// The whole essay is checked for each, so a run takes a ninth of them.
it.each(oneIn(9, [...SLIPS, ...FIGURES, ...LINES, ...CITED, ...NAMES, ...TIMES, ...OF_WORDS]))(
  '%s',
  (_, files, from, to, at, rule) => {
    const changed = Object.fromEntries(files.map((file) => [file, (texts[file] ?? '').replace(from, to)]));
    for (const file of files) expect(changed[file]).not.toBe(texts[file]);
    expect(problemsAfter(changed).map(({ file, rule: broken }) => [file, broken])).toEqual([[at, rule]]);
  },
);
