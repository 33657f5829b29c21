import type { APIRoute } from 'astro';
import { charts } from '../../../book/book.ts';
import { oembed } from '../../../exports/embed/oembed.ts';
import { inLanguages } from '../../../book/static-paths.ts';
import { pasted } from '../../../exports/embed/pasted.ts';

export const getStaticPaths = () =>
  inLanguages((lang) => Object.keys(charts).map((id) => ({ params: { id }, props: { id, lang } })));

/** What a host shows of a chart whose address was pasted into it. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(JSON.stringify(oembed(pasted(props['id'], props['lang'], site as URL))), {
    headers: { 'content-type': 'application/json' },
  });
