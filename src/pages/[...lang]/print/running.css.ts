import type { APIRoute } from 'astro';
import { whereAmI } from '../../../book/book.ts';
import { runningTitles } from '../../../components/paper/running.ts';

export const getStaticPaths = () => [{ params: { lang: undefined } }, { params: { lang: 'zh-hant' } }];

export const GET: APIRoute = (context) =>
  new Response(runningTitles(whereAmI(context).lang), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
