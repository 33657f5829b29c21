/** The recorded times of the two layers, shortest sentence first. */
import { readFileSync } from 'node:fs';
import { fromCsv } from '../src/models/training/tables.ts';

const numbers = (row: Record<string, string>, name: string): number => Number(row[name]);
export const rows = fromCsv(readFileSync('content/data/race-times.csv', 'utf8')).map((row) => ({
  words: numbers(row, 'words'),
  gru: numbers(row, 'gru'),
  attention: numbers(row, 'attention'),
  together: numbers(row, 'together'),
  chain: numbers(row, 'chain'),
  width: numbers(row, 'width'),
  best: numbers(row, 'best_of'),
}));
export const [first, last] = [rows[0], rows.at(-1)] as [(typeof rows)[number], (typeof rows)[number]];
