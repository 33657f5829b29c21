/** Where the site stands: its host, and the folder there. */
export interface Where {
  /** `https://example.org`, without a slash at its end. */
  readonly site: string;
  /** `/essay/`, or `/` where it has the host to itself. */
  readonly base: string;
}

/** Where the site stands unless its builder says otherwise: at a name that is nobody's (RFC 2606). */
export const PLACEHOLDER: Where = { site: 'https://hundred-models.example', base: '/' };

/** Whether a site is built for nowhere yet. */
export const isPlaceholder = ({ site, base }: Where): boolean =>
  site === PLACEHOLDER.site && base === PLACEHOLDER.base;

/**
 * An error that is a sentence and nothing else: where our code found out would tell nobody how to mend it,
 * and Astro prints the stack of an error that has one.
 */
export const refusal = (sentence: string): Error => Object.assign(new Error(sentence), { stack: undefined });

/** What may stand between two slashes of an address without being escaped (RFC 3986, 2.3). */
const SEGMENT = /^[\w.~-]+$/;

function siteFrom(given: string): string {
  const url = URL.parse(given);
  const said = `The environment variable SITE is "${given}"`;
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(given))
    throw refusal(`${said}: it must be the address of a host with its scheme, such as https://example.org.`);
  if (given.replace(/\/$/, '').toLowerCase() === url.origin) return url.origin;
  const { pathname } = url;
  if (pathname !== '/' && !url.search && !url.hash && !url.username)
    throw refusal(`${said}: the folder goes into BASE, as SITE=${url.origin} BASE=${pathname}.`);
  // What only the browser's way of writing it sets apart, such as a port that goes without saying.
  if (pathname === '/' && !url.search && !url.hash && !url.username && !/[?#@]/.test(given))
    return url.origin;
  throw refusal(`${said}: it must be a scheme and a host and nothing more, such as ${url.origin}.`);
}

function baseFrom(given: string): string {
  const segments = given.replace(/^\/|\/$/g, '').split('/');
  if (given === '/') return '/';
  if (segments.every((s) => SEGMENT.test(s) && !/^\.+$/.test(s))) return `/${segments.join('/')}/`;
  throw refusal(
    `The environment variable BASE is "${given}": it must be the folder that the site stands in, such as /essay/, of letters, digits and "-", ".", "_" or "~" between slashes.`,
  );
}

/**
 * Where the site is to stand, as the environment says it; what is not said, or empty, is the placeholder's.
 * @param env `SITE`, such as `https://example.org`, and `BASE`, such as `/essay/`, whose outer slashes may be left out
 * @throws one sentence where either can't be that: what was found, and what would be right
 */
export const whereFrom = (env: { readonly [name: string]: string | undefined }): Where => ({
  site: env['SITE'] ? siteFrom(env['SITE']) : PLACEHOLDER.site,
  base: env['BASE'] ? baseFrom(env['BASE']) : PLACEHOLDER.base,
});
