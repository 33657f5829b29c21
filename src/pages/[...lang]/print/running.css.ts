import type { APIRoute } from 'astro';
import { whereAmI } from '../../../book/book.ts';
import { everyLanguage } from '../../../book/static-paths.ts';
import { runningTitles } from '../../../components/paper/running.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = (context) =>
  new Response(runningTitles(whereAmI(context).lang), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
