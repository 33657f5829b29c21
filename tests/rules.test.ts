/** The rules of the check: each finds what breaks it, at its place, and nothing else is said. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/data/problem.ts';
import { RULES } from '../src/data/rule-ids.ts';
import { essay, problemsOf } from './rules/essay.ts';
import { rules } from './rules/all.ts';
import { indexOf, pageOf } from './rules/page.ts';
import { isWhole } from './by-chance.ts';
import { toldOf } from './rules/told.ts';
import { fits, planted, type Expected, type Planted } from './rules/plant.ts';

const cases = rules.flatMap((rule) => rule.bad.map((one): Planted => ({ rule, one })));
const plain = ({ file, line, column, rule, message }: Problem) => ({ file, line, column, rule, message });
/** What is expected, as a matcher: the message may hold more than is said. */
const wanted = ({ says, ...place }: Expected) => ({
  ...place,
  message: expect.stringContaining(says) as string,
});
type Told = Pick<Expected, 'file' | 'line' | 'column' | 'rule'>;
/** In one order, whichever of two that stand in the same place is told first. */
const byPlace = (a: Told, b: Told): number => {
  const names = (one: Told): string => `${one.file}\0${one.rule}`;
  const name = names(a) < names(b) ? -1 : Number(names(a) > names(b));
  return name || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
};

it('the essay that mistakes are planted in has none', () => expect(problemsOf(essay)).toEqual([]));

describe.each(rules.map((rule) => [rule.rule, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map((one) => [one.name, one] as const))('tells of %s', (_name, one) => {
    const { expected } = planted([{ rule, one }]);
    expect(toldOf(rule, one).map(plain)).toEqual(expected.sort(byPlace).map(wanted));
  });
  const good = rule.good ?? [];
  if (good.length)
    it.each(good.map((one) => [one.name, one] as const))('lets %s be', (_name, one) => {
      const { files } = planted([{ rule, one: { ...one, says: [] } }]);
      expect(problemsOf(files, one.chart, one.published).map(plain)).toEqual([]);
    });
});

it('ten mistakes at once are told as each would be alone, and nothing else is', () => {
  const several = cases.filter(({ one }) => !one.alone && !one.chart && !one.published);
  const order = fc.shuffledSubarray(several, { minLength: several.length });
  fc.assert(
    fc.property(order, (all) => {
      const chosen: Planted[] = [];
      for (const one of all) if (chosen.length < 10 && fits(chosen, one)) chosen.push(one);
      const { files, expected } = planted(chosen);
      expect(problemsOf(files).map(plain).sort(byPlace)).toEqual(expected.sort(byPlace).map(wanted));
    }),
    { numRuns: isWhole ? 100 : 20 },
  );
});

it('every rule that the check has is written down once', () =>
  expect(rules.map(({ rule }) => rule)).toEqual([...RULES]));

it('the pages in docs/rules are those that `npm run rules` writes', () => {
  for (const rule of rules) expect(readFileSync(`docs/rules/${rule.rule}.md`, 'utf8')).toBe(pageOf(rule));
  expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(indexOf(rules));
});
