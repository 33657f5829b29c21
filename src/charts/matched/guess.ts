/** Months until the first open model is level, by makers’ marks: as far as the axis goes. */
export const GUESS = {
  kind: 'values',
  state: 'alone',
  reveal: 'makers',
  places: ['open'],
  least: 1,
  most: 22,
  step: 1,
  start: 1,
  near: 2,
} as const;
