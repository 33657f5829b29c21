import type { APIRoute } from 'astro';

/** Everybody may read everything; pages that are not for search engines say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
