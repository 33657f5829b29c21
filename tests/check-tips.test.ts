/** Tips: what a chart declares, what its words have, and who is told where they differ. */
import { describe, expect, it } from 'vitest';
import lengths from '../docs/charts/lengths.ts';
import { defineChart } from '../src/kit/index.ts';
import { declaration, inBoth, problems, words } from './lengths-content.ts';

const english = 'content/en/charts/lengths.yaml';

describe('an editor is told of the tips of a chart, as of its labels:', () => {
  const code = `${declaration}  tips: { length: ['metres'] },\n`;
  const written = `${words}tips:\n  length: "{metres} m"\n`;
  const chart = defineChart(
    {
      data: {},
      states: { first: {}, three: {}, all: {} },
      sizes: lengths.declared.sizes,
      labels: lengths.declared.labels,
      tips: { length: ['metres'] },
    },
    { facts: () => ({}), places: () => ({}), marks: () => [] },
  );
  it.each<[string, string, string, string]>([
    [
      'one that is missing',
      'tips:\n  length: "{metres} m"\n',
      'tips: {}\n',
      `${english}:10:1 has no tip "length" (with {metres}), which src/charts/lengths.ts:6 declares.`,
    ],
    [
      'one too many',
      '  length:',
      '  all: Jumps\n  length:',
      `${english}:11:3 has the tip "all", which src/charts/lengths.ts:6 does not declare.`,
    ],
    [
      'one that is misspelt',
      'length:',
      'lenght:',
      `${english}:11:3 has the tip "lenght", and src/charts/lengths.ts:6 declares "length": one is misspelt.`,
    ],
    [
      'a slot that is missing',
      '{metres} m"\n',
      'metres"\n',
      `${english}:11:11 the tip "length" lacks the slot {metres}, which the chart fills.`,
    ],
    [
      'a number that is typed',
      '{metres} m"\n',
      '{metres} of 9 m"\n',
      `${english}:11:11 the tip "length" holds the number "9", which is no slot: let the chart fill it, or add the proper name it belongs to to content/names.yaml.`,
    ],
  ])('%s', (_, from, to, message) => {
    const at = written.lastIndexOf(from);
    const wrong = written.slice(0, at) + to + written.slice(at + from.length);
    const told = problems({ ...inBoth(written), [english]: wrong }, chart, code);
    expect(told.filter((one) => one.includes('tip'))).toEqual([message]);
  });
});
