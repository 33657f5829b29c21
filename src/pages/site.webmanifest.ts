import type { APIRoute } from 'astro';
import { address, fileAddress } from '../urls/addresses.ts';
import { content } from '../data/load.ts';
import { DEFAULT_LANG, LANGS } from '../i18n/lang.ts';
import { palette } from '../styles/palette.ts';

/** What a phone that keeps the essay on its first screen shows of it. */
export const GET: APIRoute = () => {
  const names = LANGS.map((lang) => content.site[lang]['name']);
  const { paper } = palette('light');
  const manifest = {
    name: names.join(' · '),
    // Below its icon a phone has room for some ten letters.
    short_name: [...names].sort((a, b) => a.length - b.length)[0],
    start_url: address(DEFAULT_LANG, ''),
    // An essay is read among other pages: with the browser's address and its way back.
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [192, 512].map((size) => ({
      ...{ src: fileAddress(`icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' },
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
