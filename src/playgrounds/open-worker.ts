/** What browsers with Trusted Types have, of which TypeScript’s library knows nothing yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An address as a policy of Trusted Types wants it. What it makes is no URL, but workers take either. */
function trusted(address: string): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: (own) => own });
  return (policy?.createScriptURL(address) as URL | undefined) ?? new URL(address);
}

/** A script that imports another, and hands it what was said to it meanwhile. */
const relay = (address: string): string => `const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(address)}).then(
  () => early.forEach((event) => onmessage(event)),
  (why) => setTimeout(() => { throw why; }),
);`;

/**
 * Starts a worker of ours, also in an embed. An embed’s policy takes no script by a string, but names this one. In a
 * sandbox without an origin, such as our element makes, it is of another origin than the site and may start no worker
 * of it; one that it wrote itself it may, if that is no module, and that may import from the site.
 * @param address from `?worker&url`
 * @throws where the address is of another site, or there are no workers
 */
export function openWorker(address: string): Worker {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`${href} is no worker of this site.`);
  if (self.origin !== 'null') return new Worker(trusted(href), { type: 'module' });
  return new Worker(trusted(URL.createObjectURL(new Blob([relay(href)], { type: 'text/javascript' }))));
}
