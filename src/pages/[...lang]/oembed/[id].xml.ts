import type { APIRoute } from 'astro';
import { oembed, oembedXml } from '../../../exports/embed/oembed.ts';
import { pasted } from '../../../exports/embed/pasted.ts';
export { getStaticPaths } from './[id].json.ts';

/** The same for hosts that ask in XML. */
export const GET: APIRoute = ({ props, site }) =>
  new Response(oembedXml(oembed(pasted(props['id'], props['lang'], site as URL))), {
    headers: { 'content-type': 'text/xml' },
  });
