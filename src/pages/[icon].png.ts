import type { APIRoute } from 'astro';
import { iconPng } from '../exports/images/icon.ts';

/** Icons for phones: the names that their systems ask for, and their size in px. */
export const getStaticPaths = () =>
  Object.entries({ 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 }).map(([icon, size]) => ({
    params: { icon },
    props: { size },
  }));

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.size)), { headers: { 'content-type': 'image/png' } });
