/** A number of a state as a table prints it. */
export const decimals = (value: number): string => {
  const text = Math.abs(value).toFixed(2);
  // Of -0.004 nothing is left that could be below zero.
  return value < 0 && text !== '0.00' ? `−${text}` : text;
};

/** A share from 0 to 1 in percent, as labels print it. */
export const percent = (share: number): number => Math.round(share * 100);
