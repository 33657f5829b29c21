import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { CONFIGS } from '../config.ts';
import { MEASURES } from './evaluate.ts';
import type { Row } from './runs.ts';

const MODELS = Object.keys(CONFIGS);
const ALL_MEASURES = [...MEASURES.map(({ name }) => name), 'cut-own', 'cut-other'];

/** Rows as CSV, with the names of their columns on top. */
export const toCsv = (rows: readonly object[]): string => stringify([...rows], { header: true });

/** The rows of a table that `toCsv` wrote; none of an empty text. Numbers stay texts. */
export const fromCsv = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

/**
 * A table with the rows of some trainings replaced, in the order of models, seeds, weights, batches and measures, so
 * that it does not depend on which training ran last.
 */
export function withRows(csv: string, rows: readonly Row[]): string {
  const key = (row: object): string => {
    const { model, seed, weights } = row as Record<string, unknown>;
    return `${model} ${seed} ${weights}`;
  };
  const fresh = new Set(rows.map(key));
  const all = [...fromCsv(csv).filter((row) => !fresh.has(key(row))), ...rows] as Row[];
  const order = ({ model, seed, weights, batches, measure }: Row): number[] => [
    ...[MODELS.indexOf(model), Number(seed), weights === 'float32' ? 0 : 1],
    ...[Number(batches), ALL_MEASURES.indexOf(measure)],
  ];
  const compared = (a: Row, b: Row): number => {
    const other = order(b);
    return (
      order(a)
        .map((value, i) => value - (other[i] as number))
        .find(Boolean) ?? 0
    );
  };
  return toCsv(all.toSorted(compared));
}
