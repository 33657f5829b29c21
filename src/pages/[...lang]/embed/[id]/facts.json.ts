import type { APIRoute } from 'astro';
import { charts } from '../../../../book/book.ts';
import { chartParts } from '../../../../book/draw.ts';
import { inLanguages } from '../../../../book/static-paths.ts';

export const getStaticPaths = () =>
  inLanguages((lang) => Object.keys(charts).map((id) => ({ params: { id }, props: { lang } })));

/** A chart's rows and words, which an embed fetches before it first moves. */
export const GET: APIRoute = ({ params, props }) => {
  const { data, words } = chartParts(params['id'] ?? '', props['lang']);
  return Response.json({ data, words });
};
