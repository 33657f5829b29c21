/** How long a page waits for its own code, in ms, before it goes on without. `first.js` waits as long. */
const PATIENCE = 10_000;

/**
 * Waits for something, but not for ever.
 * @param late called with what came all the same, once nobody waits for it any more
 * @returns what came; rejects where it can't come, or not in time
 */
export function inTime<T>(coming: Promise<T>, late: (came: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let waits = true;
    setTimeout(() => {
      waits = false;
      reject(new Error(`nothing came within ${PATIENCE} ms`));
    }, PATIENCE);
    coming.then((came) => (waits ? resolve(came) : late(came)), reject);
  });
}
