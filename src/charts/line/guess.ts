/** The range is what the plot shows; a point sets out level with the last of the four. */
export const GUESS = {
  kind: 'values',
  state: 'four-smallest',
  reveal: 'foretold',
  places: ['largest'],
  least: 1.48,
  most: 2.6,
  step: 0.01,
  start: 2,
  near: 0.03,
} as const;
