import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillWords } from '../src/slots/fill-words.ts';
import { slotValues, textsOf } from '../src/slots/slots.ts';
import { readContent } from '../src/data/content.ts';
import { formatAs } from '../src/i18n/format-as.ts';
import { sentence } from '../src/data/problem.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { charts, content, texts } from './content.ts';

/** What is said of the slots of agentbench after one change in English. */
function messages(from: string, to: string): string[] {
  const file = 'content/en/charts/agentbench.yaml';
  expect(texts[file]).toContain(from);
  const changed = readContent({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
  return fillWords(changed, charts).problems.map(sentence);
}

it('every slot of every chart is filled, from a cell that is there or by a sum that is stated', () => {
  const { words } = content;
  for (const [id, chart] of Object.entries(charts)) {
    for (const lang of LANGS) {
      const own = words[lang].get(id);
      for (const { text } of own ? textsOf(own, chart) : []) expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
    for (const state of chart.states)
      for (const [name, shown] of Object.entries(slotValues(chart, content, state) ?? {})) {
        if (!shown) continue;
        const { set = '', row = -1, column = '', how, value } = shown;
        if (!how) expect(content.data.get(set)?.rows[row]?.[column], `${id} ${state} {${name}}`).toBe(value);
      }
  }
});

it.each<[string, string, string]>([
  ['a slot that is not there', '{medain:2}', 'Did you mean "median"?'],
  [
    'a slot of another state',
    '{quarter:2}',
    '{quarter} is a slot that the chart does not fill; it fills {best}',
  ],
  ['a claim that is not there', '{claim:agentbench-gpt5}', 'Did you mean "agentbench-gpt4"?'],
  ['a claim without a value', '{claim:eight-of-ten}', 'the claim "eight-of-ten" has no value to print.'],
  ['a format that is not there', '{median:two}', '"two" is no format; there are 0, 1, 2'],
])('of %s an editor is told with file and line', (_, slot, message) => {
  const [problem = '', ...more] = messages('{median:2}', slot);
  expect(problem).toMatch(/^content\/en\/charts\/agentbench\.yaml:21:15 the sentence of "around-one": /);
  expect(problem).toContain(message);
  expect(more).toEqual([]);
});

it('a claim’s value stands where its slot was, as the ledger prints it in either language', () => {
  for (const lang of LANGS) {
    const file = `content/${lang}/charts/agentbench.yaml`;
    const changed = readContent({
      ...texts,
      [file]: (texts[file] ?? '').replace('{median:2}', '{claim:lab-year}'),
    });
    const said = fillWords(changed, charts).words[lang].get('agentbench')?.states['around-one']?.sentence;
    expect(said).toContain(lang === 'en' ? '2013' : '2013年');
  }
});

it('both languages print the same value, each in what it counts in', () => {
  const printed = (text: string): number => Number(text.replaceAll(',', ''));
  const value = fc.integer({ min: 1, max: 9e5 }).map((n) => n / 100);
  fc.assert(
    fc.property(value, (n) => {
      expect(printed(formatAs(n, 'billion', 'en', 1e9))).toBeCloseTo(n, 6);
      expect(printed(formatAs(n, '億', 'zh-hant', 1e9)) / 10).toBeCloseTo(n, 6);
      expect(Math.abs(printed(formatAs(n, '1', 'en')) - n)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
  );
  expect(formatAs(4615.4, '2r', 'en')).toBe('4,600');
  expect(formatAs(5.4e11, '億 plain', 'zh-hant')).toBe('5400');
});
