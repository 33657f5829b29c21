import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';

/** content/practice.yaml as read, for whoever trains in the page. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(content.practice), { headers: { 'content-type': 'application/json' } });
