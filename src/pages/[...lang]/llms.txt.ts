import type { APIRoute } from 'astro';
import { plainBook } from '../../exports/metadata/llms-txt.ts';

export const getStaticPaths = () => [{ params: { lang: undefined } }, { params: { lang: 'zh-hant' } }];

/** The whole essay as plain text. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(plainBook(params['lang'] === 'zh-hant' ? 'zh-hant' : 'en', site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
