import type { APIRoute } from 'astro';
import { chartStates } from '../../../../book/static-paths.ts';
import { stillSvg } from '../../../../exports/images/files.ts';
import { toPng } from '../../../../exports/images/raster.ts';

const TWICE = '@2x';

export const getStaticPaths = () => chartStates(['', TWICE]);

/** A chart at one state as a png: `need.png` and, of two pixels a unit, `need@2x.png`. */
export const GET: APIRoute = async ({ props, site }) => {
  const { id, state, lang, asked } = props;
  const svg = await stillSvg(id, state, lang, site as URL, asked);
  const png = new Uint8Array(await toPng(svg, props['end'] === TWICE ? 2 : 1));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
