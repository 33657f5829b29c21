/** A host with its end, such as example.org. */
const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?=[/?#:]|$)/u;
/** What is left of a scheme that was misspelt: `htps://`, `http//`, `https;//`. */
const SCHEME = /^[htps]{3,7}(?:[:;.]?\/{1,3}|:(?!\/))/i;
const WRONG = 'is not an address of the web';

/** An address as it was meant, where that is seen; else undefined. */
function meantAddress(url: string): string | undefined {
  const bare = url
    .trim()
    .replace(/^[<"'“(]+|[>"'”)]+$/g, '')
    .replaceAll('\\', '/')
    .replace(SCHEME, '')
    .replace(/^\/\/+/, '');
  return HOST.test(bare) && !/\s/.test(bare) ? `https://${bare}` : undefined;
}

/** What is said of what is no address, with what would be right. */
export function addressError({ input }: { readonly input?: unknown }): string {
  const url = String(input);
  const meant = meantAddress(url);
  if (/^<|>$/.test(url))
    return `${WRONG} with its angle brackets: write ${meant ?? 'it without them, https://…'}`;
  if (/\s/.test(url.trim()))
    return `${WRONG}, since it has a blank in it: take that out, and write https://…`;
  if (url.includes('\\'))
    return `${WRONG} with a backslash: write ${meant ?? 'strokes that lean to the right, https://…'}`;
  if (meant !== undefined) return `${WRONG}: write ${meant}`;
  return `${WRONG}: write https://… or, of a page of this essay, /transformer/`;
}
