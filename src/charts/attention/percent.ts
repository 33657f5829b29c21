/** A share in percent as a label prints it. */
export const whole = (percent: number): string => String(Math.round(percent));
