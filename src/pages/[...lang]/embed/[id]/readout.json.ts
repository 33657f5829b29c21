import type { APIRoute } from 'astro';
import { everyChart } from '../../../../book/static-paths.ts';
import { hasReadout, readoutOf } from '../../../../exports/tables/readout.ts';

export const getStaticPaths = () => everyChart(hasReadout);

/** What a chart's marks are called, which a page fetches when its reader first points at one. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(readoutOf(params['id'] ?? '', props['lang']));
