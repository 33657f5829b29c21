/**
 * Writes what the chart `practice` shows of the measurements, and the table of all seeds; `npm run train -- tables`
 * does it without a training.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Practice } from '../src/data/practice.ts';
import { createGrammar } from '../src/models/grammar.ts';
import { curveRows, taskRows } from '../src/models/training/curves.ts';
import { seedTables } from '../src/models/training/seeds.ts';
import { fromCsv, toCsv } from '../src/models/training/tables.ts';

/** The tables by their files, as they have to be. @param accuracy the file that measures the trainings */
export const practiceTables = (practice: Practice, accuracy: string): Record<string, string> => ({
  'content/data/practice-curves.csv': toCsv(curveRows(fromCsv(readFileSync(accuracy, 'utf8')))),
  'content/data/six-topics.csv': toCsv(taskRows(createGrammar(practice), practice)),
  ...seedTables(createGrammar(practice), readFileSync(accuracy, 'utf8')),
});

/** Writes them. @param of as for `practiceTables` */
export function writePracticeTables(...of: Parameters<typeof practiceTables>): void {
  for (const [file, csv] of Object.entries(practiceTables(...of))) writeFileSync(file, csv);
}
