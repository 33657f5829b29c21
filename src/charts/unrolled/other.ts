/** A number of a state counts as another where it differs by more than this; the numbers lie between -1 and 1. */
export const OTHER = 0.5;
