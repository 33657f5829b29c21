import { describe, expect, it } from 'vitest';
import { defineChart } from '../src/kit/index.ts';
import { good, meta, problems } from './lengths-content.ts';

it('finds nothing to mend where nothing is wrong', () => expect(problems()).toEqual([]));

describe('who writes a chart or renames a column is told, with both files and lines, of', () => {
  it.each<[string, string, string, string]>([
    [
      'a column that the data set lacks',
      '  metres:',
      '  meters:',
      'src/charts/lengths.ts:2:34 asks for the column "metres", which content/data/jumps.yaml:4 does not have. Did you mean "meters"?',
    ],
    [
      'a column of another type',
      'metres: { type: number',
      'metres: { type: text',
      'content/data/jumps.yaml:6:19 the column "metres" is said to be a text, and its cells are numbers (“4.5”, “6.25”): write type: number.',
    ],
    [
      'a column that may be empty',
      'metres: { type: number',
      'metres: { type: number, optional: true',
      `src/charts/lengths.ts:2:34 takes the column "metres" for a number in every row, and content/data/jumps.yaml:6 says that it is optional: ask for 'number?'.`,
    ],
  ])('%s', (_, from, to, message) => {
    expect(meta).toContain(from);
    const csv = (good['content/data/jumps.csv'] ?? '').replace(
      'metres',
      to.includes('meters') ? 'meters' : 'metres',
    );
    const change = { 'content/data/jumps.yaml': meta.replace(from, to), 'content/data/jumps.csv': csv };
    expect(problems(change)).toContain(message);
  });

  const sizes = { s: { font: 12 }, m: { font: 15 }, l: { font: 16 } };
  const facts = (): number => 0;
  const drawing = { facts, places: facts, marks: () => [] };
  const labels = { metres: [], far: ['name', 'metres'] } as const;

  it('a cell that is none of the texts that a chart knows', () => {
    const data = { jumps: { name: ['Ada', 'Bob'] } };
    const states = { first: {}, three: {}, all: {} };
    expect(problems({}, defineChart({ data, states, sizes, labels }, drawing))).toContain(
      'content/data/jumps.csv:3:1 "Bo" in column "name" is none of Ada, Bob, which src/charts/lengths.ts:2 knows. Did you mean "Bob"?',
    );
  });

  it('a state whose name would change the order of the story', () => {
    const states = { first: {}, three: {}, all: {}, '3': {} };
    expect(problems({}, defineChart({ data: {}, states, sizes, labels }, drawing)).join('\n')).toContain(
      '"3" can\'t name a state: use small letters, digits and single hyphens, not digits alone, and not "playground".',
    );
  });

  it.each([
    [{ default: 11 }, 'the default of the control "run" is 11; it goes from 0 to 10.'],
    [{ default: 2.25 }, 'the default of the control "run" is 2.25; it goes in steps of 0.5 from 0.'],
    [{ most: 0 }, 'the control "run" goes from 0 to 0 in steps of 0.5: nothing can be set.'],
    [{ source: 'rule' }, 'which content/sources.yaml does not have. Did you mean "rules"?'],
    [{ unit: 'metre' }, 'is named by the label "metre", which is not declared. Did you mean "metres"?'],
  ])('a control with %j', (change, message) => {
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
    // In its range; what it lacks beside it is looked at below.
    expect(problems({}, made({}))).toEqual([expect.stringContaining('no `result`')]);
    expect(problems({}, made(change)).join('\n')).toContain(message);
  });

  it('a control that an address can’t name, a preset that can’t be set, and what is lacking to say of a change', () => {
    const run = {
      name: 'far',
      unit: 'metres',
      least: 0,
      most: 10,
      step: 1,
      default: 2,
      source: 'ours',
    } as const;
    const declared = { data: {}, states: { first: {}, three: {}, all: {} }, sizes, labels } as const;
    const made = (more: object) =>
      problems({}, defineChart({ ...declared, controls: { run }, ...more }, drawing));
    expect(made({})).toEqual([expect.stringContaining('has controls and no `result`')]);
    expect(made({ controls: { theme: run } }).join('\n')).toContain('"theme" can\'t name a control');
    const presets = [{ name: 'far', set: { run: 11 }, source: 'rule' }];
    expect(made({ presets })).toEqual([
      expect.stringContaining('the preset "far" rests on the source "rule"'),
      expect.stringContaining(
        'the preset "far" can\'t be set: the control "run" is 11; it goes from 0 to 10.',
      ),
    ]);
    const said = made({ result: 'far' }).join('\n');
    expect(said).toContain('src/charts/lengths/settable.ts, from which a page gets the chart');
    expect(said).toContain('content/en/charts/lengths.yaml lacks `changed`');
  });
});
