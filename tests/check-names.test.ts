/** States and labels: what a chart declares, what its words have, and who is told where they differ. */
import { describe, expect, it } from 'vitest';
import lengths from '../docs/charts/lengths.ts';
import { cell, defineChart, mark } from '../src/kit/index.ts';
import type { Label, Labels } from '../src/kit/chart/labels.ts';
import { withSlots, type SlotsFile } from '../src/kit/chart/slots.ts';
import { outline } from '../src/mdx/outline.ts';
import { declaration, inBoth, problems, words } from './lengths-content.ts';

const english = 'content/en/charts/lengths.yaml';

describe('an editor is told, with file and line, of', () => {
  it.each<[string, string, string, string]>([
    [
      'a missing label',
      '  far: "{name}: {metres} m"\n',
      '',
      `${english}:3:1 has no label "far" (with {name}, {metres}), which src/charts/lengths.ts:5 declares.`,
    ],
    [
      'a label too many',
      '  far:',
      '  title: Jumps\n  far:',
      `${english}:5:3 has the label "title", which src/charts/lengths.ts:5 does not declare.`,
    ],
    [
      'a misspelt label',
      'metres:',
      'meters:',
      `${english}:4:3 has the label "meters", and src/charts/lengths.ts:5 declares "metres": one is misspelt.`,
    ],
    [
      'a slot that the chart does not fill',
      '{metres} m',
      '{meters} m',
      `${english}:5:8 the label "far" has a slot {meters} that the chart does not fill; it fills {name}, {metres}. Did you mean "metres"?`,
    ],
    [
      'a slot that is missing',
      ': {metres} m',
      '',
      `${english}:5:8 the label "far" lacks the slot {metres}, which the chart fills.`,
    ],
    [
      'a slot where the chart fills none',
      'metres: metres',
      'metres: "{n} metres"',
      `${english}:4:11 the label "metres" has a slot {n} that the chart does not fill; it fills none.`,
    ],
    [
      'a state that is none',
      '  all:',
      '  al:',
      `${english}:9:3 has the state "al", and src/charts/lengths.ts:3 declares "all": one is misspelt.`,
    ],
    [
      'a state without words',
      '  all: { title: All, sentence: All jump. }\n',
      '',
      `${english}:6:1 has no title and sentence for the state "all", which src/charts/lengths.ts:3 declares.`,
    ],
  ])('%s', (_, from, to, message) => {
    expect(words).toContain(from);
    expect(problems({ [english]: words.replace(from, to) })).toEqual([message]);
  });

  it('a misspelt state alone, and not of the slots that it can’t fill', () => {
    const slots = { default: ({ far }: ReturnType<typeof lengths.facts>) => ({ far: cell(far, 'metres') }) };
    const chart = withSlots(lengths, slots as unknown as SlotsFile);
    const filled = words.replace('All jump.', '"All jump, one {far:2} m."');
    expect(problems(inBoth(filled), chart)).toEqual([]);
    expect(problems({ ...inBoth(filled), [english]: filled.replace('  all:', '  al:') }, chart)).toEqual([
      `${english}:9:3 has the state "al", and src/charts/lengths.ts:3 declares "all": one is misspelt.`,
    ]);
  });
});

describe('who writes a chart is told, in the chart’s own file, of', () => {
  const sizes = { s: { font: 12 }, m: { font: 15 }, l: { font: 16 } };
  const states = { first: {}, three: {}, all: {} };
  const labels = { metres: [], far: ['name', 'metres'] } as const;
  const code = `import { mark } from '../kit/index.ts';\n${declaration}\nsay(label('ovre', slots));\n`;

  /** A chart that writes labels, whether or not it declares them. */
  const chart = (declared: { labels?: Labels; states?: Record<string, object> }, ...written: string[]) =>
    defineChart(
      { data: {}, states, sizes, labels: labels as Labels, ...declared },
      {
        facts: () => ({}),
        places: () => ({}),
        marks: (_facts, _places, { label }) =>
          written.map((key, i) => {
            const text = (label as Label<Labels>)(key, { name: 'Ada', metres: 4 });
            return mark('text', key, { x: 20, y: 20 + 20 * i, 'font-size': 12 }, text);
          }),
      },
    );

  it('nothing, where it writes what it declares', () => {
    expect(problems({}, chart({}, 'metres', 'far'), code)).toEqual([]);
  });

  it('a label that it writes and doesn’t declare, once for all pictures and languages', () => {
    expect(problems({}, chart({}, 'metres', 'far', 'ovre'), code)).toEqual([
      'src/charts/lengths.ts:8:12 writes the label "ovre", which src/charts/lengths.ts:6 does not declare.',
    ]);
  });

  it('a slot that it declares and doesn’t fill', () => {
    const more = { ...labels, far: ['name', 'metres', 'year'] };
    const text = words.replace('{metres} m', '{metres} m in {year}');
    expect(problems(inBoth(text), chart({ labels: more }, 'metres', 'far'), code)).toEqual([
      'src/charts/lengths.ts:6:25 label "far" has a slot {year} that nothing fills, though the code declares it: fill it there.',
    ]);
  });

  it('a label that it declares otherwise than both languages spell it', () => {
    const misspelt = chart({ labels: { meters: [], far: labels.far } }, 'meters', 'far');
    expect(problems({}, misspelt, code.replace('metres: []', 'meters: []'))).toEqual([
      'src/charts/lengths.ts:6:13 declares the label "meters", and the words of all languages have "metres": one is misspelt.',
    ]);
  });

  it('a state that it declares otherwise than both languages spell it, and no chapter is blamed for it', () => {
    const misspelt = chart({ states: { first: {}, trhee: {}, all: {} } }, 'metres', 'far');
    const step = '<Step id="a" state="three">\n\nThree.\n\n</Step>';
    const front = '---\ntitle: A\norder: 1\nsummary: An a.\npublished: 2026-11-24\n---\n';
    const text = `${front}\n<Scrolly chart="lengths" layout="full">\n${step}\n</Scrolly>\n`;
    const chapter = (lang: string) => [outline(`content/${lang}/chapters/a.mdx`, text)];
    const chapters = { en: chapter('en'), 'zh-hant': chapter('zh-hant') };
    const three = code.replace('three:', 'trhee:');
    expect(problems({}, misspelt, three, chapters)).toEqual([
      'src/charts/lengths.ts:4:33 declares the state "trhee", and the words of all languages have "three": one is misspelt.',
    ]);
    expect(problems({}, chart({}, 'metres', 'far'), code, chapters)).toEqual([]);
  });
});
