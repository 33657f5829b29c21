/** The small essay of tests/essay, in which nothing is wrong, as the check reads it. */
import { readFileSync } from 'node:fs';
import { readChapters, readTexts } from '../../src/build/disk/read.ts';
import { check } from '../../src/check/check.ts';
import { UNPUBLISHED, type Published } from '../../src/check/check-published.ts';
import { readContent } from '../../src/data/content.ts';
import { decodeFiles } from '../../src/data/decode.ts';
import { listsOf } from '../../src/data/published-lists.ts';
import type { Problem } from '../../src/data/problem.ts';
import type { Chart } from '../../src/kit/chart/module.ts';
import { barsOf } from '../essay/src/charts/bars.ts';
import { CODE } from './rule.ts';

/** Files by their path from the root of the essay. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

// Words of the furniture are those of the essay that is published: there are too many to write twice.
const furniture = ['en', 'zh-hant'].flatMap((lang) =>
  ['site', 'pages'].map((name) => `content/${lang}/${name}.yaml`),
);
export const essay: Readonly<Record<string, string>> = {
  ...readTexts('tests/essay'),
  ...Object.fromEntries([...furniture.map((file) => [file, readFileSync(file, 'utf8')])]),
  [CODE]: readFileSync(`tests/essay/${CODE}`, 'utf8'),
};

/** What was published of the essay where its lists were, and nothing else. */
export const listed: Published = { ...UNPUBLISHED, lists: listsOf(readContent(essay)) };

const bars = barsOf();

/** What the check says of the essay's files. */
export function problemsOf(files: Files, chart: Chart = bars, published?: Published): Problem[] {
  const bytes = Object.entries(files).map(([file, text]): [string, Uint8Array] => [
    file,
    typeof text === 'string' ? Buffer.from(text) : text,
  ]);
  const decoded = decodeFiles(bytes.filter(([file]) => file !== CODE));
  const { texts } = decoded;
  const code = new TextDecoder().decode(Object.fromEntries(bytes)[CODE]);
  return check(
    readContent(texts, decoded),
    readChapters(texts),
    { bars: chart },
    { bars: { [CODE]: code } },
    published,
  );
}
