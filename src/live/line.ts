/** Steps whose words become current at a line of the viewport; essay steps say where in CSS. */
const lineOf = (step: Element): number => Number(getComputedStyle(step).getPropertyValue('--line')) || 0.6;

/** The reading line of a block of steps, as a share of the viewport's height. */
export const readingLine = (steps: readonly Element[]): number => (steps[0] ? lineOf(steps[0]) : 0.6);

/** How far each step's top is below its reading line, in px; negative once it has passed. */
export const belowLine = (steps: readonly Element[]): number[] =>
  steps.map((s) => s.getBoundingClientRect().top - innerHeight * lineOf(s));
