import { expect, it } from 'vitest';
import { chartProblems } from '../src/check/check-chart.ts';
import { bareNumbers, slotProblems } from '../src/check/check-slots.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { DEFAULT_LANG, LANGS } from '../src/i18n/lang.ts';
import { charts, content, texts } from './content.ts';

const { names } = content;

/** What is said of one chart's numbers after one change of its words. */
function messages(file: string, from: string, to: string): string[] {
  expect(texts[file]).toContain(from);
  const content = readContent({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
  const id = /charts\/(.+)\.yaml$/.exec(file)?.[1] ?? '';
  return LANGS.flatMap((lang) => {
    const [chart, words] = [charts[id], content.words[lang].get(id)];
    return chart && words ? slotProblems(id, chart, words, content) : [];
  }).map(sentence);
}
/** Where the value of a key begins that holds a text, as `file:line:column`: other lines of the file may come and go. */
function placeOf(file: string, text: string): string {
  const lines = (texts[file] ?? '').split('\n');
  const i = lines.findIndex((line) => line.includes(text));
  return `${file}:${i + 1}:${(lines[i] ?? '').indexOf(': ') + 3}`;
}
const agentbench = 'content/en/charts/agentbench.yaml';
const hole = 'content/zh-hant/charts/hole.yaml';

it('of a number that is no slot an editor is told where it is and which slot prints the same', () => {
  expect(messages(agentbench, 'at {best:2}; the', 'at 4.41; the')).toContain(
    `${placeOf(agentbench, 'at {best:2}; the')} the title of "leader" holds the number "4.41", which is no slot; write {best:2}, which prints the same.`,
  );
  // One that rounds, and one that is counted in what the language counts in.
  expect(messages(agentbench, 'ends at {quarter:2}', 'ends at 1.10').join()).toContain(
    '; write {quarter:2}, which',
  );
  expect(messages(hole, '缺{missing:億}億', '缺1,250億').join()).toContain('; write {missing:億}, which');
});

it('a number of the ledger is found there', () => {
  const said = messages(agentbench, '; the runner-up has {second:2}', '; {second:2}, of 130');
  expect(said.join()).toMatch(/holds the number "130", which is no slot; write \{claim:[a-z0-9-]+\}/);
});

it('of a number that nothing prints an editor is told which slot comes nearest', () => {
  const [said = ''] = messages(agentbench, 'at {best:2}; the', 'at 4.14; the');
  expect(said).toContain(
    '"4.14", which is no slot; no slot and no claim prints it (the nearest is {best:1}, 4.4)',
  );
  expect(said).toContain('src/charts/agentbench/slots.ts');
});

it('a slot that only one language has is reported in the other, at its line', () => {
  expect(messages(agentbench, 'at {quarter:2}', 'there')).toEqual([
    `${placeOf(agentbench, 'at {quarter:2}')} the sentence of "quarter" lacks {quarter}, which content/zh-hant/charts/agentbench.yaml has: all languages print the same values.`,
  ]);
});

it('so is a slot of what is said of a guess, or of a change', () => {
  const said = (file: string, from: string, to: string): string[] => {
    expect(texts[file]).toContain(from);
    const id = /charts\/(.+)\.yaml$/.exec(file)?.[1] ?? '';
    const content = readContent({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
    const chart = charts[id];
    return chart ? chartProblems(id, chart, content).map(sentence) : [];
  };
  const [burn, credits] = ['content/zh-hant/charts/burn.yaml', 'content/en/charts/credits.yaml'];
  expect(said(burn, '比你猜的多{apart}億', '比你猜的多')).toEqual([
    `${placeOf(burn, '比你猜的多{apart}億')} the low of \`guess\` lacks {apart}, which content/en/charts/burn.yaml has: all languages print the same values.`,
  ]);
  expect(said(credits, 'up from {was-short}', 'more than before')).toEqual([
    `${placeOf(credits, 'up from {was-short}')} the more of \`changed\` lacks {was-short}, which content/zh-hant/charts/credits.yaml has: all languages print the same values.`,
  ]);
});

it('years, dates, proper names, nothing and the unit may stand', () => {
  const free = [
    '2023, 2019–20, 2023年7月14日, 2023 年 7 月, 1月到7月, GPT-4, Llama-2-70B',
    '0, 1, {best:2}, {claim:x-2}',
  ];
  expect(bareNumbers(free.join(), names, DEFAULT_LANG)).toEqual([]);
  const bare = ['2,023', '1.5', '12', '2023.5', '20234', '100'];
  expect(bareNumbers(bare.join(' and '), names, DEFAULT_LANG)).toEqual(bare);
});
