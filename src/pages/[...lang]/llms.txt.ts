import type { APIRoute } from 'astro';
import { everyLanguage } from '../../book/static-paths.ts';
import { plainBook } from '../../exports/metadata/llms-txt.ts';
import { langOfSegment } from '../../i18n/lang.ts';

export const getStaticPaths = everyLanguage;

/** The whole essay as plain text. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(plainBook(langOfSegment(params['lang']), site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
