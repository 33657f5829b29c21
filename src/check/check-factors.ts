/** What a language counts the unit of a control in: `billion: 10` where a billion is ten 億. */
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { WrittenWords } from '../data/words.ts';
import { DEFAULT_LANG, type Lang } from '../i18n/lang.ts';
import type { Chart } from '../kit/chart/module.ts';
import { countingWord, powerOf } from './counting-words.ts';

/** What is wrong with the factors of a chart's words: units that no control has, and those that its labels contradict. */
export function factorProblems(
  id: string,
  chart: Chart,
  { factors = {}, labels }: WrittenWords,
  content: Content,
  lang: Lang,
): Problem[] {
  const file = `content/${lang}/charts/${id}.yaml`;
  const units = new Set(
    Object.values(chart.declared.controls ?? {}).flatMap((one) => ('unit' in one ? one.unit : [])),
  );
  const unknown = Object.keys(factors)
    .filter((unit) => !units.has(unit))
    .map((unit) => ({
      ...{ file, ...content.placeOf(file, ['factors', unit]), rule: 'chart-control' as const },
      message: `"factors" counts the unit "${unit}", which no control of the chart has.${nearest(unit, units)}`,
    }));
  const original = content.words[DEFAULT_LANG].get(id)?.labels ?? {};
  const contradicted = [...units].flatMap((unit): Problem[] => {
    const [theirs, own] = [original[unit], labels[unit]];
    if (theirs === undefined || own === undefined) return [];
    const [they, we] = [theirs, own].map((label) => powerOf(countingWord(label) ?? '')) as [number, number];
    const [right, written = 1] = [they / we, factors[unit]];
    // Words that count nothing may be months and years.
    if (right === written || (they === 1 && we === 1)) return [];
    const path = factors[unit] === undefined ? ['labels', unit] : ['factors', unit];
    const asked =
      right === 1 ? `leave "${unit}" out of \`factors\`` : `write ${unit}: ${right} below \`factors:\``;
    const message = `the unit "${unit}" is “${own}” here and “${theirs}” in content/${DEFAULT_LANG}/charts/${id}.yaml, so one of theirs is ${right} of ours, and \`factors\` says ${written}: ${asked}.`;
    return [{ file, ...content.valueAt(file, path), rule: 'chart-control', message }];
  });
  return [...unknown, ...contradicted];
}
