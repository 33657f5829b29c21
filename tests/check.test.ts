// Over 150 lines: one table of an editor’s mistakes, each a few lines.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAll, readChapters } from '../src/build/disk/read.ts';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/data/content.ts';
import { ContentError, sentence } from '../src/data/problem.ts';
import { defineChart } from '../src/kit/index.ts';

it('finds nothing to mend in the content as it stands', async () => {
  const problems = await checkAll('.');
  if (problems.length) throw new ContentError(problems);
});

/** A whole small essay in which nothing is wrong: one chart, one chapter, one claim. */
const good: Record<string, string> = {
  'content/names.yaml': '- GPT-4\n',
  'content/sources.yaml':
    '- {id: paper, title: A paper, publisher: A press, url: "https://example.org/p", grade: A}\n',
  'content/claims/moat.yaml':
    '- {id: score, chapter: moat, row: M9, verdict: confirmed, value: 4.41, sources: [paper], en: {says: It had 4.41., found: It had 4.41.}, zh-hant: {says: 它得4.41分。, found: 它得4.41分。}}\n',
  'content/data/scores.csv': 'model,score\nGPT-4,4.41\n',
  'content/data/scores.yaml':
    'title: {en: Scores, zh-hant: 分數}\nsources: [paper]\nlicence: CC BY 4.0\ncolumns:\n  model: {type: text, en: Model, zh-hant: 模型}\n  score: {type: number, en: Score, zh-hant: 分數}\n',
  ...Object.fromEntries(
    ['en', 'zh-hant'].flatMap((lang) => [
      ...['site', 'pages'].map((name) => {
        const file = `content/${lang}/${name}.yaml`;
        return [file, readFileSync(file, 'utf8')];
      }),
      [
        `content/${lang}/charts/bars.yaml`,
        'title: Bars\nunit: points\nlabels: {top: the top}\nstates:\n  low: {title: Low, sentence: It is low.}\n  high: {title: High, sentence: It is high.}\n',
      ],
      [
        `content/${lang}/chapters/moat.mdx`,
        '---\ntitle: Moat\norder: 1\nsummary: A moat.\npublished: 2026-11-24\n---\n\nGPT-4 scored <Claim id="score" />.\n\n<Scrolly chart="bars" layout="side-left">\n<Step id="first" state="low">\n\nLow, <Claim id="score">4.41</Claim>.\n\n</Step>\n</Scrolly>\n',
      ],
    ]),
  ),
};
const bars = defineChart(
  {
    data: { scores: { model: 'text', score: 'number' } },
    states: { low: {}, high: {} },
    sizes: { s: { font: 13 }, m: { font: 13 }, l: { font: 13 } },
    labels: { top: [] },
  },
  {
    facts: () => ({}),
    places: () => ({}),
    marks: (_facts, _places, { say, label }) => [say('top', 20, 20, label('top'))],
  },
);
const problems = (change: Record<string, string | undefined>, chart = bars): string[] => {
  const files = Object.fromEntries(
    Object.entries({ ...good, ...change }).filter((e): e is [string, string] => e[1] !== undefined),
  );
  return check(readContent(files), readChapters(files), { bars: chart }).map(sentence);
};
const edit = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  expect(good[file]).toMatch(from);
  return { [file]: (good[file] ?? '').replace(from, to) };
};
const moat = 'content/en/chapters/moat.mdx';
const claims = 'content/claims/moat.yaml';
const site = 'content/en/site.yaml';

describe('an editor’s mistake', () => {
  it('is none where nothing is wrong', () => expect(problems({})).toEqual([]));

  it.each<[string, Record<string, string | undefined>, string]>([
    [
      'a claim without a source',
      edit(claims, 'sources: [paper], ', ''),
      `${claims}:1 0.sources: is empty: a claim needs at least one source`,
    ],
    [
      'a source that is not there',
      edit(claims, '[paper]', '[papper]'),
      `names the source "papper", which content/sources.yaml does not have. Did you mean "paper"?`,
    ],
    [
      'a source with neither an address nor a note',
      edit('content/sources.yaml', ', url: "https://example.org/p"', ''),
      'content/sources.yaml:1 0.url: is missing: give the address or, if there is none, a note that says where',
    ],
    [
      'an address that runs as a script',
      edit('content/sources.yaml', 'https://example.org/p', 'javascript:alert(1)'),
      'content/sources.yaml:1 0.url "javascript:alert(1)": is not an address of the web.',
    ],
    [
      'a verdict that is none',
      edit(claims, 'confirmed', 'true-ish'),
      'is not a verdict: use one of confirmed',
    ],
    [
      'a kind of entry that is none',
      edit(claims, 'row: M9,', 'row: M9, kind: find,'),
      'is not a kind: use one of statement, detail, finding, data, later',
    ],
    [
      'a detail of nothing',
      edit(claims, 'row: M9,', 'row: M9, kind: detail,'),
      'of: names the statement that a detail belongs to',
    ],
    [
      'a statement that is a detail of another',
      edit(claims, 'row: M9,', 'row: M9, of: score,'),
      'of "score": names the statement that a detail belongs to',
    ],
    [
      'a detail of an entry that is not there',
      edit(claims, 'row: M9,', 'row: M9, kind: detail, of: scor,'),
      `"score" is a detail of "scor", which the ledger does not have. Did you mean "score"?`,
    ],
    [
      'a detail of what is no statement',
      edit(claims, 'row: M9,', 'row: M9, kind: detail, of: score,'),
      `"score" is a detail of "score", which is a detail; name the statement`,
    ],
    [
      'a verdict of confirmed on copies alone',
      edit('content/sources.yaml', 'grade: A', 'grade: C'),
      `${claims} "score" is confirmed by sources of grade C alone`,
    ],
    [
      'a CSV with a missing column',
      { 'content/data/scores.csv': 'model\nGPT-4\n' },
      'content/data/scores.csv:1 has no column "score"',
    ],
    [
      'a CSV with a column too many',
      { 'content/data/scores.csv': 'model,score,scor\nGPT-4,4.41,1\n' },
      'has a column "scor" that content/data/scores.yaml does not declare. Did you mean "score"?',
    ],
    [
      'a cell that is not a number',
      { 'content/data/scores.csv': 'model,score\nGPT-4,4.41\nClaude,2·77\n' },
      'content/data/scores.csv:3 "2·77" in column "score" is not a number.',
    ],
    [
      'an empty cell',
      { 'content/data/scores.csv': 'model,score\nGPT-4,\n' },
      'content/data/scores.csv:2 "" in column "score" is not a number.',
    ],
    [
      'a source in a CSV that is not there',
      {
        'content/data/scores.csv': 'model,score,by\nGPT-4,4.41,paper\nClaude,2.77,paper; papper\n',
        ...edit(
          'content/data/scores.yaml',
          /$/,
          '  by: {type: text, references: sources, separator: "; ", en: By, zh-hant: 據}\n',
        ),
      },
      'content/data/scores.csv:3 "papper" in column "by" is no id of content/sources.yaml. Did you mean "paper"?',
    ],
    [
      'a claim in a CSV that is not there',
      {
        'content/data/scores.csv': 'model,score,by\nGPT-4,4.41,scroe\n',
        ...edit(
          'content/data/scores.yaml',
          /$/,
          '  by: {type: text, references: claims, en: By, zh-hant: 據}\n',
        ),
      },
      'content/data/scores.csv:2 "scroe" in column "by" is no id of the ledger. Did you mean "score"?',
    ],
    [
      'a CSV that nothing describes',
      { 'content/data/scores.yaml': undefined },
      'has no content/data/scores.yaml beside it',
    ],
    [
      'two columns of one name',
      edit('content/data/scores.yaml', 'en: Score, zh-hant: 分數}', 'en: Model, zh-hant: 分數}'),
      'content/data/scores.yaml two columns are called "Model"; give each a name of its own.',
    ],
    [
      'a state that the chart does not know',
      edit(moat, 'state="low"', 'state="lo"'),
      `${moat}:11:1 the chart "bars" does not know the state "lo". Did you mean "low"?`,
    ],
    [
      'a chart that is not there',
      edit(moat, 'chart="bars"', 'chart="bar"'),
      `${moat}:10:1 chart="bar" is not a file in src/charts. Did you mean "bars"?`,
    ],
    ['a layout that is none', edit(moat, 'side-left', 'left'), 'layout="left" is none of side-left'],
    [
      'a claim that is not there',
      edit(moat, '<Claim id="score" />', '<Claim id="scores" />'),
      `${moat}:8:14 the ledger has no claim "scores". Did you mean "score"?`,
    ],
    [
      'a number outside a claim',
      edit(moat, 'Low,', 'Low, 12,'),
      `${moat}:13:1 the number "12" stands outside a <Claim>`,
    ],
    [
      'a number that its ledger entry does not have',
      edit(moat, '>4.41<', '>4.42<'),
      '"4.42" stands in the words of claim "score", but nowhere in its ledger entry.',
    ],
    [
      'a component that is none of ours',
      edit(moat, '<Claim id="score" />', '<Clam id="score" />'),
      '<Clam> is not one of ours',
    ],
    [
      'an attribute that is misspelt',
      edit(moat, '<Claim id="score" />', '<Claim id="score" opne />'),
      `${moat}:8:14 <Claim> has no attribute "opne". Did you mean "open"?`,
    ],
    [
      'an attribute that says what it can’t',
      edit(moat, '<Claim id="score" />', '<Claim id="score" open="no" />'),
      `${moat}:8:14 <Claim open="no">: write open alone, or leave it out.`,
    ],
    [
      'an attribute of another component',
      edit(moat, 'state="low"', 'state="low" layout="full"'),
      `${moat}:11:1 <Step> has no attribute "layout".`,
    ],
    [
      'an attribute in braces',
      edit(moat, 'state="low"', 'state={low}'),
      `${moat}:11:1 <Step> holds code in braces: an attribute is written name="words".`,
    ],
    [
      'a step outside a scroll',
      edit(
        moat,
        '</Step>\n</Scrolly>',
        '</Step>\n</Scrolly>\n\n<Step id="lost" state="low">\n\nLost.\n\n</Step>',
      ),
      `${moat}:18:1 <Step> stands outside a <Scrolly>.`,
    ],
    [
      'a scroll without a step',
      edit(moat, 'GPT-4 scored', '<Scrolly chart="bars" layout="full">\n</Scrolly>\n\nGPT-4 scored'),
      `${moat}:8:1 <Scrolly> holds no <Step>`,
    ],
    ['an attribute left out', edit(moat, ' state="low"', ''), '<Step> has no state="…".'],
    [
      'a chapter without its date',
      edit(moat, 'published: 2026-11-24\n', ''),
      `${moat}:1 front matter: published: is missing: write YYYY-MM-DD, such as 2026-11-24.`,
    ],
    [
      'a date that is not in the calendar',
      edit(moat, '2026-11-24', '2026-02-30'),
      `${moat}:5 front matter: published "2026-02-30": is not a day of the calendar: write YYYY-MM-DD`,
    ],
    ['code in a chapter', edit(moat, 'Low,', '{1 + 1}'), 'holds code in braces or an import'],
    [
      'a chapter in one language only',
      { 'content/zh-hant/chapters/moat.mdx': undefined },
      'content/zh-hant/chapters/moat.mdx is missing',
    ],
    [
      'a step in one language only',
      edit(moat, 'id="first"', 'id="second"'),
      'the step "second" with state "low" is not in content/zh-hant/chapters/moat.mdx',
    ],
    [
      'a state without its sentence',
      edit('content/en/charts/bars.yaml', '  high: {title: High, sentence: It is high.}\n', ''),
      'content/en/charts/bars.yaml:4 has no title and sentence for the state "high", which src/charts/bars.ts declares.',
    ],
    [
      'words of a state that is none',
      edit('content/en/charts/bars.yaml', '  high:', '  hihg: {title: a, sentence: b}\n  high:'),
      'content/en/charts/bars.yaml:6 has the state "hihg", which src/charts/bars.ts does not declare. Did you mean "high"?',
    ],
    [
      'a label left out',
      edit('content/zh-hant/charts/bars.yaml', 'labels: {top: the top}', 'labels: {}'),
      'content/zh-hant/charts/bars.yaml:3 has no label "top", which src/charts/bars.ts declares.',
    ],
    [
      'a unit too long for a phone',
      edit('content/en/charts/bars.yaml', 'unit: points', `unit: ${'points of a long game '.repeat(9)}`),
      'on a phone, and 2 fit',
    ],
    [
      'a word too long for its place',
      edit(
        'content/en/charts/bars.yaml',
        'the top',
        'a label that goes on and on and on and on and on and on and on',
      ),
      'stands outside the frame',
    ],
    ['furniture that is missing', edit(site, /^contents: .*\n/m, ''), `${site}:1 contents: is missing.`],
    [
      'furniture without a word',
      edit(site, /^contents: .*/m, 'contents: ""'),
      `${site}:3 contents "": is empty.`,
    ],
    [
      'furniture that is no text',
      edit(site, /^contents: .*/m, 'contents: 12'),
      `${site}:3 contents 12: is not text: set it in quotes.`,
    ],
    [
      'furniture that no page uses',
      edit(site, /^contents:/m, 'another: word\ncontents:'),
      `${site}:3 another: is a name that nothing here reads.`,
    ],
    [
      'a slot of the furniture that is misspelt',
      edit(site, '{total}', '{totl}'),
      `${site}:11 step-of "Step {n} of {totl}": has a slot {totl}, which nothing fills. Did you mean "{total}"?`,
    ],
    [
      'a slot of the furniture that is left out',
      edit('content/zh-hant/site.yaml', '，共{total}步', ''),
      'content/zh-hant/site.yaml:11 step-of "第{n}步": has no slot {total}.',
    ],
    [
      'a slot where nothing is filled',
      edit(site, 'contents: Contents', 'contents: "{n} chapters"'),
      `${site}:3 contents "{n} chapters": has a slot {n}, which nothing fills.`,
    ],
    [
      'a file of furniture that is not there',
      { 'content/en/pages.yaml': undefined },
      'content/en/pages.yaml is missing',
    ],
    [
      'a name in the ledger that is misspelt',
      edit(claims, 'sources: [paper]', 'sorces: [paper]'),
      `${claims}:1 0.sorces: is a name that nothing here reads. Did you mean "sources"?`,
    ],
    ['YAML that can’t be read', { 'content/en/site.yaml': 'name: [\n' }, 'content/en/site.yaml:'],
  ])('%s stops the build with a sentence', (_, change, words) => {
    expect(problems(change).join('\n')).toContain(words);
  });

  it('in terms, in the house’s words and in a passage is found with the others', () => {
    const rules = { 'content/house-terms.yaml': 'en: [{house: a score, refused: [scored]}]\nzh-hant: []\n' };
    expect(problems(rules)).toEqual([`${moat}:8:7 says “scored”; the house says “a score”.`]);
    const named = 'definition: What a model gets., forms: [scored]';
    const terms = `- {id: score, en: {term: score, ${named}}, zh-hant: {term: 分數, ${named}}}\n`;
    expect(problems({ 'content/terms.yaml': terms }).join('\n')).toContain(
      `${moat}:8:7 “scored” is used and introduced nowhere`,
    );
    const passage = '<Passage>\n<Mark step="fist">One</Mark>.\n</Passage>\n\nGPT-4 scored';
    expect(problems(edit(moat, 'GPT-4 scored', passage))).toEqual([
      `${moat}:9:1 <Mark step="fist">: this chapter has no step "fist". Did you mean "first"?`,
    ]);
  });

  it('a source without an address is none, if a note says where it was read', () => {
    const noted = edit('content/sources.yaml', 'url: "https://example.org/p"', 'note: read on paper');
    expect(problems(noted)).toEqual([]);
  });

  it('a claim that its chapter leaves out is asked for, unless the ledger says why', () => {
    const entry = good[claims] ?? '';
    const other = entry.replace('id: score', 'id: other');
    expect(problems({ [claims]: entry + other }).join('\n')).toContain(
      `${moat} does not use the claim "other", which belongs to this chapter`,
    );
    expect(
      problems({ [claims]: entry + other.replace('row: M9', 'row: M9, unused: told in a chart') }),
    ).toEqual([]);
  });

  it('a misspelt word of the furniture is said once, where it stands', () => {
    expect(problems(edit(site, 'step-of:', 'step-off:'))).toEqual([
      `${site}:11 step-off: is a name that nothing here reads. Did you mean "step-of"?`,
    ]);
  });

  it('a misspelt attribute is said once, though one that must be there is not', () => {
    expect(problems(edit(moat, 'layout="side-left"', 'layuot="side-left"'))).toEqual([
      `${moat}:10:1 <Scrolly> has no attribute "layuot". Did you mean "layout"?`,
    ]);
  });

  it('a chapter that can’t be parsed is one mistake, whatever is missed for it', () => {
    expect(problems(edit(moat, '</Step>', ''))).toEqual([
      `${moat}:16:1 Unexpected closing tag \`</Scrolly>\`, expected corresponding closing tag for \`<Step>\` (11:1)`,
    ]);
    expect(problems(edit(moat, 'Low,', '{ Low,')).join('\n')).toMatch(`${moat}:13:1 Unexpected end of file`);
  });

  it('two scrolls of one chart are none', () => {
    const again =
      '\n<Scrolly chart="bars" layout="full">\n<Step id="again" state="high">\n\nHigh.\n\n</Step>\n</Scrolly>\n';
    const twice = (file: string) => ({ [file]: (good[file] ?? '') + again });
    expect(problems({ ...twice(moat), ...twice('content/zh-hant/chapters/moat.mdx') })).toEqual([]);
  });

  it('a step id used twice names both lines', () => {
    const step = '<Step id="first" state="low">\n\nLow, <Claim id="score">4.41</Claim>.\n\n</Step>\n';
    const twice = { ...edit(moat, step, step + step) };
    expect(problems(twice).join('\n')).toContain(
      `${moat}:16:1 the step id "first" is used already in line 11`,
    );
  });
});
