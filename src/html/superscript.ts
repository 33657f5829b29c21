/** Digits that an editor raises by hand. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const runs = new RegExp(`[${RAISED}]+`, 'g');

/** Raised digits as plain ones: no font of ours has them all. */
export const lowered = (text: string): string =>
  text.replace(runs, (run) => [...run].map((c) => RAISED.indexOf(c)).join(''));

/** Raised digits of some HTML as `<sup>`, so that an editor can write 10²⁰ as it is read. */
export const raised = (html: string): string => html.replace(runs, (run) => `<sup>${lowered(run)}</sup>`);
