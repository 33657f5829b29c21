import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lengths from '../docs/charts/lengths.ts';
import { defineChart, mark } from '../src/kit/index.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import type { Words } from '../src/data/words.ts';
import { faults } from '../src/picture/faults.ts';
import { toSvg } from '../src/picture/svg.ts';
import { walksEndFresh } from './walks.ts';
import { smallWords } from './small-words.ts';
import { mutants } from './truth/mutants.ts';
import { untruths } from './truth/untruths.ts';

const state = { title: 'A title', sentence: 'A sentence.' };
const words: Words = {
  lang: 'en',
  title: 'Jumps',
  unit: 'metres',
  labels: { metres: 'metres', far: '{name} jumped {metres} m' },
  states: { first: state, three: state, all: state },
};
const jumps = [
  { name: 'Ada', metres: 4.5 },
  { name: 'Bo', metres: 6.25 },
  { name: 'Cy', metres: 4.5 },
  { name: 'Di', metres: 8 },
];
const data = { jumps };
const draw = (state: (typeof lengths.states)[number], size: SizeName = 'm') =>
  lengths.picture({ data, state, size: SIZES[size], words, id: 'lengths' });

describe('the chart of docs/charts.md', () => {
  it('is the file that the tests draw', () => {
    const code = readFileSync('docs/charts/lengths.ts', 'utf8').replaceAll('../../src/', '../');
    expect(readFileSync('docs/charts.md', 'utf8')).toContain(`\`\`\`ts\n${code}\`\`\``);
  });
  it('has no fault in any state and size', () => {
    for (const state of lengths.states)
      for (const size of Object.keys(SIZES) as SizeName[])
        expect([...faults(draw(state, size)), ...smallWords(draw(state, size), size)]).toEqual([]);
  });
  it('ends any walk in the fresh drawing', () => walksEndFresh(lengths.states, [(s) => draw(s as 'all')]));
  it('says what its data say', () => {
    for (const state of lengths.states) expect(untruths(draw(state), data, [])).toEqual([]);
  });
  it('is refused with any one thing wrong', () => {
    const made = mutants(draw('all'));
    expect(made.length).toBeGreaterThan(10);
    for (const { what, picture } of made) expect(untruths(picture, data, []), what).not.toEqual([]);
  });
  it('gives its facts without a size or a word', () => {
    expect(lengths.facts({ data, state: 'three' }).far).toEqual({ name: 'Bo', metres: 6.25 });
  });
  it('writes nothing of what its marks show into the svg', () => {
    expect(toSvg(draw('all'))).not.toMatch(/datum|jumps/);
  });
});

describe('a state that the chart does not have', () => {
  it('is an error in code', () => {
    // @ts-expect-error: "second" is none of the chart's states.
    expect(() => draw('second')).toThrow('there is no state "second", only first, three, all');
  });
  it('is a sentence even if the name is one that every object has', () => {
    const unknown = 'constructor' as 'all';
    expect(() => lengths.facts({ data, state: unknown })).toThrow('there is no state "constructor"');
  });
});

describe('a chart with a control and a model', () => {
  const sizes = { s: { font: 12 }, m: { font: 15 }, l: { font: 16 } };
  const price = { least: 0, most: 10, step: 0.5, default: 2, source: 'a-source' };
  const chart = defineChart(
    {
      data: {},
      states: { all: {} },
      sizes,
      labels: { price: [], dollars: [] },
      controls: { price: { ...price, name: 'price', unit: 'dollars' } },
      model: () => Promise.resolve({ weigh: (dollars: number) => dollars * 2 }),
    },
    {
      facts: ({ controls, model }) => model?.weigh(controls.price) ?? controls.price,
      places: (value) => value * 3,
      marks: (_, r) => [mark('circle', 'dot', { r })],
    },
  );
  const all = { data: {}, state: 'all' } as const;

  it('is drawn by the default until something is set', () => {
    expect(chart.facts(all)).toBe(2);
    expect(chart.facts({ ...all, controls: { price: 4.5 } })).toBe(4.5);
  });
  it('is drawn without the model until that has come', async () => {
    const model = await chart.declared.model?.();
    expect(chart.facts({ ...all, model })).toBe(4);
  });
  it.each([
    [{ price: 11 }, 'the control "price" is 11; it goes from 0 to 10'],
    [{ price: NaN }, 'the control "price" is NaN; it goes from 0 to 10'],
    [{ price: 2.2 }, 'the control "price" is 2.2; it goes in steps of 0.5 from 0'],
    [{ prise: 1 }, 'there is no control "prise", only price'],
  ])('refuses %j', (controls: Record<string, number>, sentence) => {
    expect(() => chart.facts({ ...all, controls })).toThrow(sentence);
  });
  it('names a control by a label that it declares, or does not compile', () => {
    const facts = () => 0;
    const drawing = { facts, places: facts, marks: () => [] };
    const declared = { data: {}, states: { all: {} }, sizes, labels: { price: [] } };
    // @ts-expect-error: "dollars" is no label of this chart.
    defineChart({ ...declared, controls: { price: { ...price, name: 'price', unit: 'dollars' } } }, drawing);
  });
});
