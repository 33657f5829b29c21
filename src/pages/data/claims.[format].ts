import type { APIRoute } from 'astro';
import { ledgerCsv, ledgerRows } from '../../ledger/export.ts';
import { content } from '../../ledger/load.ts';

export const getStaticPaths = () => [{ params: { format: 'csv' } }, { params: { format: 'json' } }];

/** The whole ledger as a file. */
export const GET: APIRoute = ({ params }) =>
  params.format === 'csv'
    ? new Response(ledgerCsv(content), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : Response.json(ledgerRows(content));
