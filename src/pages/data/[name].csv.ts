import type { APIRoute } from 'astro';
import type { DataSet } from '../../data/content.ts';
import { toCsv } from '../../exports/tables/csv.ts';
import { content } from '../../data/load.ts';

// The ending stands in the file's name: an address whose route has none gets a slash while developing.
export const getStaticPaths = () =>
  [...content.data.values()].map((set) => ({ params: { name: set.name }, props: { set } }));

/** A data set as CSV. */
export const GET: APIRoute<{ set: DataSet }> = ({ props }) =>
  new Response(toCsv(props.set), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
