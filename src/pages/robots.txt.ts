import type { APIRoute } from 'astro';
import { fileAddress } from '../urls/addresses.ts';

/** Everybody may read everything; pages that are not for search engines say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddress('sitemap-index.xml'), site).href}\n`,
  );
