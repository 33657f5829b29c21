/** What the check of the code with three languages says: it runs in a process of its own, which has that table. */
import { execFileSync } from 'node:child_process';
import { ROOT } from './scratch.ts';

/** A file that is taken away, or a line of it. */
export interface Without {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
}

/** Reads the essay once, and checks it as it is and without each part. */
const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { readCharts, readChapters, readDisk } from './src/build/disk/read.ts';
  import { check } from './src/check/check.ts';
  import { readContent } from './src/data/content.ts';
  import { sentence } from './src/data/problem.ts';
  const { texts } = readDisk('.');
  const charts = await readCharts('.');
  const said = (files) => check(readContent(files), readChapters(files), charts).map(sentence);
  const without = ({ file, line }) => {
    const { [file]: text = '', ...others } = texts;
    if (line === undefined) return others;
    return { ...others, [file]: text.split('\\n').filter((_, i) => i !== line - 1).join('\\n') };
  };
  const parts = JSON.parse(readFileSync(0, 'utf8'));
  console.log(JSON.stringify([said(texts), ...parts.map((part) => said(without(part)))]));`;

/** @returns the check's sentences of the essay as it is, and then of the essay without each of the parts */
export function checked(parts: readonly Without[]): string[][] {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    ...{ cwd: ROOT, encoding: 'utf8', input: JSON.stringify(parts) },
  });
  return JSON.parse(said) as string[][];
}
