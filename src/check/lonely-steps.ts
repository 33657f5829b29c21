/** Steps and scrolls that one language of a chapter has and another lacks. */
import type { Place } from '../data/place.ts';
import { id as idShape } from '../data/schemas.ts';
import type { Outline, ScrollyOutline, StepOutline } from '../mdx/outline.ts';

/** The steps of a chapter, in the order in which they stand. */
export const stepsIn = (o: Outline): StepOutline[] => o.scrollies.flatMap(({ steps }) => steps);

/** Whether an id of a step, or the name of a chapter, can be an address; else that is told. */
export const isAddress = (id: string): boolean => idShape.safeParse(id).success;

/** Tells of what stands at a place of a file. */
export type Tell = (file: string, at: Place, message: string) => void;

/** Scrolls of which another chapter lacks every step. */
function lonelyScrolls(own: Outline, other: Outline): ScrollyOutline[] {
  const theirs = new Set(stepsIn(other).map(({ id }) => id));
  // Where the other has a scroll of the chart more than steps of ours answer for, its steps are misspelt.
  const isThere = ({ chart }: ScrollyOutline): boolean =>
    other.scrollies.some(
      (one) =>
        one.chart === chart &&
        !one.steps.some(({ id }) => stepsIn(own).some((step) => step.id === id)) &&
        one.steps.length > 0,
    );
  return own.scrollies.filter(
    (one) => one.steps.length > 1 && !one.steps.some(({ id }) => theirs.has(id)) && !isThere(one),
  );
}

/** Whether a chapter has a scroll of a chart without any step, which is told. */
const isEmptied = ({ chart }: ScrollyOutline, other: Outline): boolean =>
  other.scrollies.some((one) => one.chart === chart && !one.steps.length);

/**
 * Steps that one of two chapters lacks; an id that differs is told once, in the translation.
 * @param published ids of steps that the chapter was published with; @param tell is given what is found
 */
export function lonelySteps(
  original: Outline,
  translation: Outline,
  published: readonly string[],
  tell: Tell,
): void {
  const without = (steps: StepOutline[], others: StepOutline[]): StepOutline[] =>
    steps.filter((step) => isAddress(step.id) && !others.some(({ id }) => id === step.id));
  const within = new Set<StepOutline>();
  for (const [own, other] of [
    [original, translation],
    [translation, original],
  ] as const)
    for (const scroll of lonelyScrolls(own, other)) {
      scroll.steps.forEach((step) => within.add(step));
      if (isEmptied(scroll, other)) continue;
      const message = `the scroll of "${scroll.chart}" and its ${scroll.steps.length} steps are not in ${other.file}; all languages share one list of steps.`;
      tell(own.file, scroll, message);
    }
  const rest = (o: Outline): StepOutline[] => stepsIn(o).filter((step) => !within.has(step));
  const [ours, theirs] = [rest(original), rest(translation)];
  // Of a step that has no id, or one that is no address, its file says so, and no twin misses it.
  const isNameless = (step: StepOutline, others: StepOutline[]): boolean =>
    others.some(({ id, chart, state }) => !isAddress(id) && chart === step.chart && state === step.state);
  const lonely = without(ours, theirs).filter((step) => !isNameless(step, theirs));
  const isNot = ({ id }: StepOutline, { file }: Outline): string =>
    `the step "${id}" is not in ${file}; all languages share one list of steps.`;
  for (const step of without(theirs, ours).filter((one) => !isNameless(one, ours))) {
    // The same picture, or the same place, is the same step, and its id is misspelt in one of the two.
    const twin =
      lonely.find((one) => one.chart === step.chart && one.state === step.state) ??
      lonely.find((one) => ours.indexOf(one) === theirs.indexOf(step));
    if (twin) lonely.splice(lonely.indexOf(twin), 1);
    // The one that was published is right.
    if (twin && published.includes(step.id) && !published.includes(twin.id)) {
      const message = `the step "${twin.id}" is called "${step.id}" in ${translation.file}:${step.line}, and was published so: all languages share one list of steps.`;
      tell(original.file, twin, message);
      continue;
    }
    const message = twin
      ? `the step "${step.id}" is called "${twin.id}" in ${original.file}:${twin.line}: all languages share one list of steps.`
      : isNot(step, original);
    tell(translation.file, step, message);
  }
  for (const step of lonely) tell(original.file, step, isNot(step, translation));
}
