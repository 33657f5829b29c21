import type { APIRoute } from 'astro';
import { chartParts } from '../../../../book/draw.ts';
import { everyChart } from '../../../../book/static-paths.ts';

export const getStaticPaths = () => everyChart();

/** A chart's rows and words, which an embed fetches before it first moves. */
export const GET: APIRoute = ({ params, props }) => {
  const { data, words } = chartParts(params['id'] ?? '', props['lang']);
  return Response.json({ data, words });
};
