/** Slips in the essay itself, of parts that the small essay of tests/essay does not have: each is told once, in its place. */
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { readChapters, readCharts, readSources, readTexts } from '../src/build/disk/read.ts';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/data/content.ts';
import { decodeTexts } from '../src/data/decode.ts';

const texts = readTexts('.');
const [charts, sources] = [await readCharts('.'), readSources('.')];

/** What is written, what for, and what is said of it. */
const SLIPS = [
  [
    'content/en/charts/burn.yaml',
    '  high: "You',
    '  low2: "You',
    '"low2" is a name that nothing here reads.',
  ],
  ['content/en/charts/burn.yaml', '  format: billion\n', '', 'the unit of the guess begins with “billion”'],
  [
    'content/claims/economics.yaml',
    'chapter: economics',
    'chapter: economic',
    'is of the chapter "economic", which there is not. Did you mean "economics"?',
  ],
] as const;

it.each(SLIPS)('in %s, “%s” as “%s”', (file, from, to, says) => {
  expect(texts[file]).toContain(from);
  const decoded = decodeTexts({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
  const content = readContent(decoded.texts, decoded);
  const told = check(content, readChapters(decoded.texts), charts, sources, readPublished('.'));
  expect(told).toMatchObject([{ file, message: expect.stringContaining(says) as string }]);
});
