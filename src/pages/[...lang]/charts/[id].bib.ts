import type { APIRoute } from 'astro';
import { chartCitation } from '../../../exports/metadata/cite-chart.ts';
import { everyChart } from '../../../book/static-paths.ts';

export const getStaticPaths = () => everyChart();

/** How to cite a chart, in BibTeX. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(`${chartCitation(props['id'], props['lang'], site as URL).bibtex}\n`, {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
