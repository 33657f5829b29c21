import type { Problem } from '../../src/data/problem.ts';
import { problemsOf } from './essay.ts';
import { planted } from './plant.ts';
import type { Case, Rule } from './rule.ts';

const known = new Map<Case, Problem[]>();

/** What the check says of a case alone: its test asks for it, and then the page of its rule. */
export function toldOf(rule: Rule, one: Case): Problem[] {
  const told = known.get(one) ?? problemsOf(planted([{ rule, one }]).files, one.chart, one.published);
  known.set(one, told);
  return told;
}
