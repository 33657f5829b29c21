import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lengths from '../docs/charts/lengths.ts';
import { check } from '../src/check/check.ts';
import { defineChart } from '../src/kit/index.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { ChartModule } from '../src/kit/chart/module.ts';

/** The content of one chart in which nothing is wrong. */
const words = `title: Jumps
unit: metres
labels:
  metres: metres
  far: "{name}: {metres} m"
states:
  first: { title: One, sentence: One jumps. }
  three: { title: Three, sentence: Three jump. }
  all: { title: All, sentence: All jump. }
`;
const meta = `title: { en: Jumps, zh-hant: 跳遠 }
sources: [rules]
licence: CC BY 4.0
columns:
  name: { type: text, en: Name, zh-hant: 姓名 }
  metres: { type: number, en: Distance, zh-hant: 距離 }
`;
const good: Record<string, string> = {
  'content/sources.yaml':
    '- { id: rules, title: Rules, publisher: A club, url: "https://example.org/", grade: A }\n',
  'content/data/jumps.csv': 'name,metres\nAda,4.5\nBo,6.25\n',
  'content/data/jumps.yaml': meta,
  ...Object.fromEntries(
    LANGS.flatMap((lang) => [
      ...['site', 'pages'].map((name) => {
        const file = `content/${lang}/${name}.yaml`;
        return [file, readFileSync(file, 'utf8')];
      }),
      [`content/${lang}/charts/lengths.yaml`, words],
    ]),
  ),
};
const code = {
  lengths: { 'src/charts/lengths.ts': "\n  data: { jumps: { name: 'text', metres: 'number' } },\n" },
};
const problems = (change: Record<string, string> = {}, chart: ChartModule = lengths): string[] => {
  const content = readContent({ ...good, ...change });
  return check(content, { en: [], 'zh-hant': [] }, { lengths: chart }, code).map(sentence);
};
const english = 'content/en/charts/lengths.yaml';

it('finds nothing to mend where nothing is wrong', () => expect(problems()).toEqual([]));

describe('an editor is told, with file and line, of', () => {
  it.each<[string, string, string, string]>([
    [
      'a missing label',
      'far:',
      'fra:',
      `${english}:3 has no label "far" (with {name}, {metres}), which the chart writes.`,
    ],
    [
      'a label too many',
      'far:',
      'fra:',
      `${english}:5 the label "fra" is none of the chart’s. Did you mean "far"?`,
    ],
    [
      'a slot that the chart does not fill',
      '{metres} m',
      '{meters} m',
      `${english}:5 the label "far" has a slot {meters} that the chart does not fill; it fills {name}, {metres}. Did you mean "metres"?`,
    ],
    [
      'a slot that is missing',
      ': {metres} m',
      '',
      `${english}:5 the label "far" lacks the slot {metres}, which the chart fills.`,
    ],
    [
      'a slot where the chart fills none',
      'metres: metres',
      'metres: "{n} metres"',
      `${english}:4 the label "metres" has a slot {n} that the chart does not fill; it fills none.`,
    ],
    [
      'a state that is none',
      '  all:',
      '  al:',
      `${english}:9 tells of a state "al" that the chart does not know. Did you mean "all"?`,
    ],
  ])('%s', (_, from, to, told) => {
    expect(words).toContain(from);
    expect(problems({ [english]: words.replace(from, to) })).toContain(told);
  });
});

describe('who writes a chart or renames a column is told, with both files and lines, of', () => {
  it.each<[string, string, string, string]>([
    [
      'a column that the data set lacks',
      '  metres:',
      '  meters:',
      'src/charts/lengths.ts:2 asks for the column "metres", which content/data/jumps.yaml:4 does not have. Did you mean "meters"?',
    ],
    [
      'a column of another type',
      'metres: { type: number',
      'metres: { type: text',
      'src/charts/lengths.ts:2 takes the column "metres" for a number, and content/data/jumps.yaml:6 says that it is a text.',
    ],
    [
      'a column that may be empty',
      'metres: { type: number',
      'metres: { type: number, optional: true',
      `src/charts/lengths.ts:2 takes the column "metres" for a number in every row, and content/data/jumps.yaml:6 says that it is optional: ask for 'number?'.`,
    ],
  ])('%s', (_, from, to, told) => {
    expect(meta).toContain(from);
    const csv = (good['content/data/jumps.csv'] ?? '').replace(
      'metres',
      to.includes('meters') ? 'meters' : 'metres',
    );
    const change = { 'content/data/jumps.yaml': meta.replace(from, to), 'content/data/jumps.csv': csv };
    expect(problems(change)).toContain(told);
  });

  const sizes = { s: { font: 12 }, m: { font: 15 }, l: { font: 16 } };
  const facts = (): number => 0;
  const drawing = { facts, places: facts, marks: () => [] };
  const labels = { metres: [], far: ['name', 'metres'] };

  it('a cell that is none of the texts that a chart knows', () => {
    const data = { jumps: { name: ['Ada', 'Bob'] } };
    const states = { first: {}, three: {}, all: {} };
    expect(problems({}, defineChart({ data, states, sizes, labels }, drawing))).toContain(
      'content/data/jumps.csv:3 "Bo" in column "name" is none of Ada, Bob, which src/charts/lengths.ts:2 knows. Did you mean "Bob"?',
    );
  });

  it('a state whose name would change the order of the story', () => {
    const states = { first: {}, three: {}, all: {}, '3': {} };
    expect(problems({}, defineChart({ data: {}, states, sizes, labels }, drawing)).join('\n')).toContain(
      '"3" can\'t name a state: use small letters, digits and single hyphens, and not digits alone.',
    );
  });

  it.each([
    [{ default: 11 }, 'the default of the control "run" is 11; it goes from 0 to 10.'],
    [{ default: 2.25 }, 'the default of the control "run" is 2.25; it goes in steps of 0.5 from 0.'],
    [{ most: 0 }, 'the control "run" goes from 0 to 0 in steps of 0.5: nothing can be set.'],
    [{ source: 'rule' }, 'which content/sources.yaml does not have. Did you mean "rules"?'],
  ])('a control with %j', (change, told) => {
    const run = {
      name: 'far',
      unit: 'metres',
      least: 0,
      most: 10,
      step: 0.5,
      default: 2,
      source: 'rules',
    } as const;
    const states = { first: {}, three: {}, all: {} };
    const declared = { data: {}, states, sizes, labels } as const;
    const made = (more: object) =>
      defineChart({ ...declared, controls: { run: { ...run, ...more } } }, drawing);
    expect(problems({}, made({}))).toEqual([]);
    expect(problems({}, made(change)).join('\n')).toContain(told);
  });
});
