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
const CHINESE: readonly (readonly [string, string])[] = [
  ['title: Jumps', 'title: 跳遠'],
  ['unit: metres', 'unit: 公尺'],
  ['metres: metres', 'metres: 公尺'],
  ['One, sentence: One jumps.', '一人, sentence: 一人跳了。'],
  ['Several, sentence: Several jump.', '幾人, sentence: 幾人都跳。'],
  ['All, sentence: All jump.', '全部, sentence: 全部都跳。'],
  [
    'title: All, sentence: "All jump, one {far:2} m."',
    'title: 全部, sentence: "全部都跳，有一人{far:2}公尺。"',
  ],
  ['{metres} m in {year}', '{metres}公尺，{year}年'],
];
/** The words of the chart in both languages. @param english all of them in English */
export const inBoth = (english: string): Record<string, string> => ({
  'content/en/charts/lengths.yaml': english,
  'content/zh-hant/charts/lengths.yaml': CHINESE.reduce((text, [en, zh]) => text.replace(en, zh), english),
});
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
  // Labels of the furniture that are names.
  'content/names.yaml': '[WordPress, Ghost, Notion, React]\n',
  'content/data/jumps.csv': 'name,metres\nAda,4.5\nBo,6.25\n',
  'content/data/jumps.yaml': meta,
  ...Object.fromEntries(
    LANGS.flatMap((lang) => [
      ...['site', 'pages'].map((name) => {
        const file = `content/${lang}/${name}.yaml`;
        return [file, readFileSync(file, 'utf8')];
      }),
    ]),
  ),
  ...inBoth(words),
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
