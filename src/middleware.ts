import { defineMiddleware } from 'astro:middleware';
import { content } from './data/load.ts';
import { nameFinder, typeset } from './typeset/typeset.ts';

/** Nothing of these is marked or set. */
const NO_WORDS = /<script\b[^>]*>.*?<\/script>|<a class="language".*?<\/a>/gs;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const names = nameFinder(content.names);

/**
 * Marks the languages of every page and sets its Chinese, once it is written: at build, and while one develops.
 * An English page without a word of Chinese, as most embeds are, need not be parsed.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(EASTERN.test(html.replace(NO_WORDS, '')) ? typeset(html, names) : html, response);
});
