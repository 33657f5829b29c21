import { defineMiddleware } from 'astro:middleware';
import { cacheSlot } from './cache/build-cache.ts';
import { content } from './data/load.ts';
import type { Insertion } from './typeset/page.ts';
import { insert, nameFinder, settingOf } from './typeset/typeset.ts';

/** Nothing of these is marked or set. */
const NO_WORDS = /<script\b[^>]*>.*?<\/script>|<a class="language".*?<\/a>/gs;
/** All that may be of an eastern script, and other characters with it: to ask for the scripts takes six times as long. */
const EASTERN = /[\u02ea\u02eb\u1100-\u11ff\u2e80-\uffff]/;
const names = nameFinder(content.names);

/** What a page lacks; a build looks only at pages that are not as the last one set them. */
function setting(path: string, html: string): readonly Insertion[] {
  // While one develops the code changes, of which a cache would not hear.
  if (import.meta.env.DEV) return settingOf(html, names);
  const slot = cacheSlot(`set${path.replace(/\/$/, '/index')}.json`, JSON.stringify(content.names) + html);
  const cached = slot.read();
  if (cached) return JSON.parse(cached) as Insertion[];
  const made = settingOf(html, names);
  slot.write(JSON.stringify(made));
  return made;
}

/**
 * Marks the languages of every page and sets its Chinese, once it is written: at build, and while one develops.
 * An English page without a word of Chinese, as most embeds are, need not be parsed.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const hasChinese = EASTERN.test(html.replace(NO_WORDS, ''));
  return new Response(hasChinese ? insert(html, setting(url.pathname, html)) : html, response);
});
