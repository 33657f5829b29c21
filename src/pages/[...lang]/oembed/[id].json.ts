import type { APIRoute } from 'astro';
import { oembed } from '../../../exports/embed/oembed.ts';
import { everyChart } from '../../../book/static-paths.ts';
import { pasted } from '../../../exports/embed/pasted.ts';

export const getStaticPaths = () => everyChart();

/** What a host shows of a chart whose address was pasted into it. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(JSON.stringify(oembed(pasted(props['id'], props['lang'], site as URL))), {
    headers: { 'content-type': 'application/json' },
  });
