import type { APIRoute } from 'astro';
import { chartCitation } from '../../../essay/cite-chart.ts';
import { everyChart } from '../../../essay/paths.ts';

export const getStaticPaths = everyChart;

/** How to cite a chart, as a sentence. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(`${chartCitation(props['id'], props['lang'], site as URL).text}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
