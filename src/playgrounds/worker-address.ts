/** What browsers with Trusted Types have, of which TypeScript’s library knows nothing yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of a worker of ours, as a page accepts it that takes none from a string: a playground’s embed, whose
 * policy allows this one by name.
 * @throws where the address is of another site
 */
export function workerAddress(address: string): URL {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error(`${url.href} is no worker of this site.`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: (checked) => checked });
  // What it makes is no URL, but all that is done with either is to hand it to a worker.
  return (policy?.createScriptURL(url.href) as URL | undefined) ?? url;
}
