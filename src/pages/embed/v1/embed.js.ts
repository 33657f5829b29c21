import type { APIRoute } from 'astro';
import { elementScript } from '../../../embed/element-script.ts';
import { charts } from '../../../book/book.ts';

/** The web component, always the newest; its frozen copies are in public/embed/v1. */
export const GET: APIRoute = async () => {
  return new Response(await elementScript(charts), {
    headers: { 'content-type': 'text/javascript' },
  });
};
