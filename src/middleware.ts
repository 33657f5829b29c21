import { defineMiddleware } from 'astro:middleware';
import { content } from './data/load.ts';
import { nameFinder, typeset } from './typeset/typeset.ts';

/** Something in Chinese beyond the link to the Chinese page. */
const CHINESE = /<(?:html|section)\b[^>]* lang="zh-Hant/;
const names = nameFinder(content.names);

/** Sets the Chinese of every page, once it is written: at build, and while one develops. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(CHINESE.test(html) ? typeset(html, names) : html, response);
});
