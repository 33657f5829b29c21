import type { APIRoute } from 'astro';
import { COVER } from '../../../urls/addresses.ts';
import { inLanguages, withoutChapters } from '../../../book/static-paths.ts';
import { cards, cardSvg } from '../../../exports/images/files.ts';
import { toPng } from '../../../exports/images/raster.ts';

export const getStaticPaths = () =>
  withoutChapters(
    inLanguages((lang) =>
      [...cards(lang).keys()].map((of) => ({ params: { of: of || COVER }, props: { lang, of } })),
    ),
  );

/** A share card, 1200 by 630. */
export const GET: APIRoute = async ({ props, site }) => {
  const png = new Uint8Array(await toPng(await cardSvg(props['of'], props['lang'], site as URL), 1));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
