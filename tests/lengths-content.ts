import { readFileSync } from 'node:fs';
import lengths from '../docs/charts/lengths.ts';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { Chart } from '../src/kit/chart/module.ts';
import type { Chapters } from '../src/mdx/outline.ts';

/** The content of one chart in which nothing is wrong. */
export const words = `title: Jumps
unit: metres
labels:
  metres: metres
  far: "{name}: {metres} m"
states:
  first: { title: One, sentence: One jumps. }
  three: { title: Several, sentence: Several jump. }
  all: { title: All, sentence: All jump. }
`;
export const meta = `title: { en: Jumps, zh-hant: 跳遠 }
sources: [rules]
licence: CC BY 4.0
columns:
  name: { type: text, en: Name, zh-hant: 姓名 }
  metres: { type: number, en: Distance, zh-hant: 距離 }
`;
export const good: Record<string, string> = {
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
export const declaration = `
  data: { jumps: { name: 'text', metres: 'number' } },
  states: { first: { most: 1 }, three: { most: 3 }, all: { most: Infinity } },
  sizes: { s: { font: 12 } },
  labels: { metres: [], far: ['name', 'metres'] },
`;
/**
 * What the check says of it after a change.
 * @param code the text of the chart's file, as the check looks for names in it
 */
export const problems = (
  change: Record<string, string> = {},
  chart: Chart = lengths,
  code = declaration,
  chapters: Chapters = { en: [], 'zh-hant': [] },
): string[] => {
  const content = readContent({ ...good, ...change });
  const sources = { lengths: { 'src/charts/lengths.ts': code } };
  return check(content, chapters, { lengths: chart }, sources).map(sentence);
};
