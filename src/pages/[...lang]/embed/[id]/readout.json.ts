import type { APIRoute } from 'astro';
import { charts } from '../../../../book/book.ts';
import { inLanguages } from '../../../../book/static-paths.ts';
import { hasReadout, readoutOf } from '../../../../exports/tables/readout.ts';

export const getStaticPaths = () =>
  inLanguages((lang) =>
    Object.keys(charts)
      .filter((id) => hasReadout(id, lang))
      .map((id) => ({ params: { id }, props: { lang } })),
  );

/** What a chart's marks are called, which a page fetches when its reader first points at one. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json(readoutOf(params['id'] ?? '', props['lang']));
