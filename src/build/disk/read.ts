import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source, Sources } from '../../check/chart-source.ts';
import { check } from '../../check/check.ts';
import { outline } from '../../mdx/outline.ts';
import { readPublished } from './published.ts';
import { readContent, type Content } from '../../data/content.ts';
import { decodeFiles, type Decoded } from '../../data/decode.ts';
import { ContentError, type Problem } from '../../data/problem.ts';
import { fillWords } from '../../slots/fill-words.ts';
import { byLang, type Lang } from '../../i18n/lang.ts';
import { withSlots, type SlotsFile } from '../../kit/chart/slots.ts';
import type { Chart, ChartFile, Charts } from '../../kit/chart/module.ts';

/** Every file in content/ as a text, by its path from the root with forward slashes, and what is none. */
export function readDisk(root: string): Decoded {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = files.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  return decodeFiles(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)] as const),
  );
}

/** The texts alone. */
export const readTexts = (root: string): Record<string, string> => readDisk(root).texts;

/** The file of every chart, by its id: `src/charts/hole.ts`, or the index.ts of its folder. */
function chartFiles(root: string): [string, string][] {
  const folder = join(root, 'src/charts');
  return readdirSync(folder).flatMap((name): [string, string][] => {
    if (name.endsWith('.ts')) return [[name.slice(0, -3), join(folder, name)]];
    const index = join(folder, name, 'index.ts');
    return existsSync(index) ? [[name, index]] : [];
  });
}

/**
 * Every chart there is, by its id.
 * @throws a sentence for a file that exports no chart
 */
export async function readCharts(root: string): Promise<Charts> {
  const load = async ([id, file]: [string, string]): Promise<[string, Chart]> => {
    const read = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(path).href);
    const { default: chart } = (await read(file)) as Partial<ChartFile>;
    if (!chart?.declared)
      throw new Error(
        `${relative(root, file)} has no chart as its default export: export default defineChart(…)`,
      );
    const beside = join(dirname(file), 'slots.ts');
    const slots = basename(file) === 'index.ts' && existsSync(beside) ? await read(beside) : undefined;
    return [id, withSlots(chart, slots as SlotsFile | undefined)];
  };
  return Object.fromEntries(await Promise.all(chartFiles(root).map(load)));
}

/** The text of what every chart is written in, so that a mistake in it can be reported with its line. */
export function readSources(root: string): Sources {
  const text = (file: string): [string, string] => [
    relative(root, file).split(sep).join('/'),
    readFileSync(file, 'utf8'),
  ];
  const files = ([id, file]: [string, string]): [string, Source] => {
    const all =
      basename(file) === 'index.ts'
        ? readdirSync(dirname(file)).map((name) => join(dirname(file), name))
        : [file];
    return [id, Object.fromEntries(all.map(text))];
  };
  return Object.fromEntries(chartFiles(root).map(files));
}

/** The chapters and covers of all languages, in the order of the story. */
export function readChapters(texts: Readonly<Record<string, string>>) {
  const of = (lang: Lang) =>
    Object.entries(texts)
      .filter(([file]) => file.startsWith(`content/${lang}/`) && file.endsWith('.mdx'))
      .map(([file, text]) => outline(file, text));
  return byLang(of);
}

/**
 * All of content/ but the chapters, as readers are given it: the slots of its words are filled.
 * @throws a ContentError where there is anything to mend
 */
export function readFilled(texts: Readonly<Record<string, string>>, charts: Charts): Content {
  const content = fillWords(readContent(texts), charts);
  if (content.problems.length) throw new ContentError(content.problems);
  return content;
}

/**
 * Reads and checks everything under a root.
 * @param prepare does something with the charts before they are drawn
 */
export async function checkAll(root: string, prepare?: (charts: Charts) => void): Promise<Problem[]> {
  const disk = readDisk(root);
  const [content, chapters] = [readContent(disk.texts, disk), readChapters(disk.texts)];
  const charts = await readCharts(root);
  prepare?.(charts);
  return check(content, chapters, charts, readSources(root), readPublished(root));
}
