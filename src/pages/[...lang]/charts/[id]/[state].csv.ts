import type { APIRoute } from 'astro';
import { chartStates } from '../../../../book/static-paths.ts';
import { stateCsv, type Asked } from '../../../../exports/tables/state-data.ts';

export const getStaticPaths = () => chartStates(['']);

/** What a chart at one state is drawn from, as CSV: `need.csv`. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(stateCsv({ ...props, site } as Asked), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
