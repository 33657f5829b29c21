import type { APIRoute } from 'astro';
import { chartStates } from '../../../../book/static-paths.ts';
import { stillSvg } from '../../../../exports/images/files.ts';

export const getStaticPaths = () => chartStates(['']);

/** A chart at one state as an svg file: `need.svg`. */
export const GET: APIRoute = async ({ props, site }) =>
  new Response(await stillSvg(props['id'], props['state'], props['lang'], site as URL, props['asked']), {
    headers: { 'content-type': 'image/svg+xml' },
  });
