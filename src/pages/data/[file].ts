import type { APIRoute } from 'astro';
import { DATA_FORMATS, type DataFormat } from '../../essay/addresses.ts';
import type { DataSet } from '../../ledger/content.ts';
import { csvw } from '../../ledger/csvw.ts';
import { toCsv, toRows } from '../../ledger/export.ts';
import { content } from '../../ledger/load.ts';

/** Every data set, as CSV, as JSON, and what its columns mean. */
export const getStaticPaths = () =>
  [...content.data.values()].flatMap((set) =>
    DATA_FORMATS.map((format) => ({ params: { file: `${set.name}.${format}` }, props: { set, format } })),
  );

const AS: Record<DataFormat, (set: DataSet) => Response> = {
  csv: (set) => new Response(toCsv(set), { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
  json: (set) => Response.json(toRows(set)),
  'metadata.json': (set) =>
    // Written to be read by people as well.
    new Response(JSON.stringify(csvw(set, content.sources), null, 2), {
      headers: { 'content-type': 'application/csvm+json' },
    }),
};

export const GET: APIRoute<{ set: DataSet; format: DataFormat }> = ({ props }) => AS[props.format](props.set);
