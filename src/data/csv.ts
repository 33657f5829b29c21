import { parse } from 'csv-parse/sync';
import { nearest, type Problem } from './problem.ts';
import type { Row } from './row.ts';
import type { DataMeta } from './schemas.ts';

function cell(text: string, column: DataMeta['columns'][string]): string | number | null | undefined {
  if (text === '') return column.optional ? null : undefined;
  if (column.type === 'number')
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
  if (column.type === 'date') return /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;
  return text;
}

const WANTED = { number: 'a number', date: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)', text: 'some text' };

/**
 * Reads a CSV by the columns that the file beside it declares.
 * @param file path, for the messages; @param text the CSV; @param meta its declared columns
 * @returns the rows, typed by column, and whatever is wrong, by line
 */
export function readCsv(file: string, text: string, meta: DataMeta): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const [head = [], ...body] = parse(text, {
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    bom: true,
  }) as string[][];
  const declared = Object.keys(meta.columns);
  for (const name of declared)
    if (!head.includes(name))
      problems.push({
        file,
        line: 1,
        message: `has no column "${name}", which ${file.replace(/csv$/, 'yaml')} declares.`,
      });
  for (const name of head)
    if (!declared.includes(name))
      problems.push({
        file,
        line: 1,
        message: `has a column "${name}" that ${file.replace(/csv$/, 'yaml')} does not declare.${nearest(name, declared)}`,
      });
  const rows = body.map((cells, i) => {
    const line = i + 2;
    if (cells.length !== head.length)
      problems.push({
        file,
        line,
        message: `has ${cells.length} cells where the first line names ${head.length} columns.`,
      });
    const entries = head.flatMap((name, c): [string, string | number | null][] => {
      const column = meta.columns[name];
      if (!column) return [];
      const value = cell(cells[c] ?? '', column);
      if (value !== undefined) return [[name, value]];
      problems.push({
        file,
        line,
        message: `"${cells[c] ?? ''}" in column "${name}" is not ${WANTED[column.type]}.`,
      });
      return [];
    });
    return Object.fromEntries(entries);
  });
  return { rows, problems };
}
