import type { APIRoute } from 'astro';
import { charts } from '../../../../essay/book.ts';
import { inLanguages } from '../../../../essay/paths.ts';
import { stillSvg } from '../../../../outlets/files.ts';
import { toPng } from '../../../../outlets/raster.ts';

/** `need.svg`, `need.png` and, of two pixels a unit, `need@2x.png`. */
const FILES = [
  { end: '', format: 'svg', scale: 1 },
  { end: '', format: 'png', scale: 1 },
  { end: '@2x', format: 'png', scale: 2 },
] as const;

export const getStaticPaths = () =>
  inLanguages((lang) =>
    Object.entries(charts).flatMap(([id, { states }]) =>
      states.flatMap((state) =>
        FILES.map(({ end, format, scale }) => ({
          params: { id, state: state + end, format },
          props: { lang, state, scale },
        })),
      ),
    ),
  );

/** A chart at one state as a file. */
export const GET: APIRoute = async ({ params, props, site }) => {
  const svg = await stillSvg(params.id ?? '', props['state'], props['lang'], site as URL);
  if (params.format === 'svg') return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
  const png = new Uint8Array(await toPng(svg, props['scale']));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
