import type { APIRoute } from 'astro';
import { csvw } from '../../exports/tables/csvw.ts';
import { toRows } from '../../exports/tables/csv.ts';
import { content } from '../../data/load.ts';

/** Every data set, and as `<name>.metadata` what its columns mean. */
export const getStaticPaths = () =>
  [...content.data.values()].flatMap((set) => [
    { params: { name: set.name }, props: { data: toRows(set), type: 'application/json' } },
    {
      params: { name: `${set.name}.metadata` },
      props: { data: csvw(set, content.sources), type: 'application/csvm+json' },
    },
  ]);

/** A data set or its metadata, written to be read by people as well. */
export const GET: APIRoute<{ data: unknown; type: string }> = ({ props: { data, type } }) =>
  new Response(JSON.stringify(data, null, 2), { headers: { 'content-type': type } });
