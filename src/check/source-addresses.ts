/** What is left of a visit in an address: it says from where somebody came, and the page is the same without it. */
const VISIT = /[?&](utm_[a-z]+|fbclid|gclid|igshid|mc_[ce]id)=[^&#]*/i;
/** Keepers of old pages, whose addresses hold those of the pages. */
const ARCHIVE = /^https?:\/\/(?:[\w-]+\.)*archive\.(?:org|ph|is|today)\//i;
/** Pages of search engines and networks that lead on to the one that is meant, which they name. */
const REDIRECT =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url|(?:www\.)?bing\.com\/ck\/a|duckduckgo\.com\/l\/|lm?\.facebook\.com\/l\.php)\?/i;
/** Words of the page that a browser marks, in an address that was copied from a search. */
const MARKED = /#?:~:text=.*$/;
const SCHEME = /https?:\/\/?/gi;

/** The address that a redirect names; none where it is not read by anybody, as Bing’s. */
function redirected(url: string): string | undefined {
  const [, to = ''] = /[?&](?:url|q|uddg|u)=(https?(?::|%3A)[^&]*)/i.exec(url) ?? [];
  try {
    return to ? decodeURIComponent(to) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text closes a bracket that it does not open. */
const closesTooMuch = (text: string): boolean => text.split(')').length > text.split('(').length;

/**
 * What makes an address lead nowhere, or to a page beside the one that was read.
 * @param url of a source, with its scheme
 * @returns what is wrong and what to do; undefined where it may be right
 */
export function addressFault(url: string): string | undefined {
  const odd = /[\s\p{Cf}]|%20$|…|\.\.\./u.exec(url)?.[0];
  if (odd === '…' || odd === '...') return 'is cut short: write all of it';
  if (odd !== undefined) return 'has a blank or a character that nobody sees in it: take that out';
  if (REDIRECT.test(url))
    return `leads there by way of another page, which counts its visitors: write ${redirected(url) ?? 'the address that your browser shows then'}`;
  const [marked] = MARKED.exec(url) ?? [];
  if (marked !== undefined)
    return `ends with "${marked.slice(0, 24)}", which marks words of the page: take that off`;
  const schemes = [...url.matchAll(SCHEME)].filter(({ index }) => !/[=?&]/.test(url.slice(0, index)));
  if (schemes.length > 1 && !ARCHIVE.test(url)) return 'has two addresses in it: leave one';
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(host))
    return `has no whole host: "${host}" lacks its end, such as .com, or is a machine of its own`;
  const [end = ''] = /[.,;:!。，；：！、」』”’"')\]]+$/u.exec(url) ?? [];
  if (end && (!/^\)+$/.test(end) || closesTooMuch(url)))
    return `ends with "${end}", which belongs to a sentence: take it off`;
  const [, visit] = VISIT.exec(url) ?? [];
  return visit === undefined ? undefined : `says with ${visit} from where somebody came: take that off`;
}

/** An address without what does not make it another page: a closing slash, a place on it, what is left of a visit. */
export const pageOf = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(new RegExp(VISIT, 'gi'), '')
    .replace(/[/?]+$/, '')
    .toLowerCase();
