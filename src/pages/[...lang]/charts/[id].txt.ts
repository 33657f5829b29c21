import type { APIRoute } from 'astro';
import { chartCitation } from '../../../exports/metadata/cite-chart.ts';
import { everyChart } from '../../../book/static-paths.ts';

export const getStaticPaths = () => everyChart();

/** How to cite a chart, as a sentence. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(`${chartCitation(props['id'], props['lang'], site as URL).text}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
