/** How long a reader’s device is measured, and how. */

/** All may take so long, in milliseconds; the worker is ended then, wherever it is. */
export const BUDGET = 2000;
/** What of it the worker does not get: it has to be started. */
export const START = 200;
/** Each layer is timed so often at most; the best counts. */
export const MOST = 9;
/** Of a sentence of so many words the same products are timed at once and in a chain, so often each. */
export const WAITING = { words: 128, times: 3 } as const;
/** Longer sentences are left out: what they take is better spent on timing the others again. */
export const LONGEST = 512;
