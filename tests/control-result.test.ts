/** What a chart calls its result is a number that its slots hold. */
import { expect, it } from 'vitest';
import { readSources } from '../src/build/disk/read.ts';
import { controlProblems } from '../src/check/check-controls.ts';
import { charts, content } from './content.ts';

const sources = readSources('.');
const settable = Object.entries(charts).filter(([, { declared }]) => declared.result !== undefined);

it.each(settable)('%s calls a slot its result, and another name is told where it is written', (id, chart) => {
  const source = sources[id];
  expect(controlProblems(id, chart, content, source)).toEqual([]);
  const { result = '' } = chart.declared;
  const other = `${result}t`;
  const text = Object.fromEntries(
    Object.entries(source ?? {}).map(([file, code]) => [
      file,
      code.replace(`result: '${result}'`, `result: '${other}'`),
    ]),
  );
  const misspelt = { ...chart, declared: { ...chart.declared, result: other } };
  const found = controlProblems(id, misspelt, content, text);
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['control-result', expect.stringContaining(`Did you mean "${result}"?`)],
  ]);
  const [{ file = '', line = 0 } = {}] = found;
  expect(text[file]?.split('\n')[line - 1]).toContain(`result: '${other}'`);
});
