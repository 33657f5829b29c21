import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, type Charts } from '../essay/check.ts';
import { outline } from '../essay/outline.ts';
import { readContent } from '../ledger/content.ts';
import type { Problem } from '../ledger/problem.ts';
import { LANGS } from '../ledger/schemas.ts';
import type { ChartModule, Lang } from '../parts/chart.ts';

/** Text of every file in content/, by its path from the root, with forward slashes. */
export function readTexts(root: string): Record<string, string> {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((f) => f.isFile() && /\.(yaml|csv|mdx)$/.test(f.name))
      .map((f) => join(f.parentPath, f.name))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/** Every chart there is, by its file name. `fresh` loads them anew, for a server that goes on running. */
export async function readCharts(root: string, fresh = false): Promise<Charts> {
  const folder = join(root, 'src/charts');
  const names = readdirSync(folder).filter((f) => f.endsWith('.ts'));
  const load = async (file: string): Promise<[string, ChartModule]> => {
    const url = `${pathToFileURL(join(folder, file))}${fresh ? `?at=${Date.now()}` : ''}`;
    return [file.slice(0, -3), (await import(/* @vite-ignore */ url)) as ChartModule];
  };
  return Object.fromEntries(await Promise.all(names.map(load)));
}

/** The chapters and covers of both languages, in the order of the story. */
export function readChapters(texts: Readonly<Record<string, string>>) {
  const of = (lang: Lang) =>
    Object.entries(texts)
      .filter(([file]) => file.startsWith(`content/${lang}/`) && file.endsWith('.mdx'))
      .map(([file, text]) => outline(file, text));
  return Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, ReturnType<typeof of>>;
}

/** Reads and checks everything under a root. */
export async function checkAll(root: string, fresh = false): Promise<Problem[]> {
  const texts = readTexts(root);
  return check(readContent(texts), readChapters(texts), await readCharts(root, fresh));
}
