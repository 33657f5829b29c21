import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { checkAll, readCharts, readFilled, readTexts } from '../src/build/disk/read.ts';
import type { Content } from '../src/data/content.ts';
import { ContentError } from '../src/data/problem.ts';
import type { Charts } from '../src/kit/chart/module.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { coloursOf } from '../src/styles/colours.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { snapshotFile } from './snapshot-file.ts';

/** Where the pictures lie, one a chart, state, language and size. */
export const FOLDER = 'tests/snapshots';
/** What writes them anew. */
export const COMMAND = 'npm run pictures:write';

function draw(charts: Charts, content: Content): Map<string, string> {
  const colours = coloursOf(readFileSync('src/styles/colours.css', 'utf8'), 'light');
  const files = new Map<string, string>();
  for (const [id, chart] of Object.entries(charts)) {
    const data = rowsOf(chart, content);
    for (const state of chart.states)
      for (const lang of LANGS)
        for (const size of Object.values(SIZES)) {
          const words = content.words[lang].get(id);
          if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
          const picture = chart.picture({ data, state, size, words, id });
          files.set(`${FOLDER}/${id}/${state}.${lang}.${size.name}.svg`, snapshotFile(picture, colours));
        }
  }
  return files;
}

/**
 * Every picture as it is drawn now: the file's text by its path, `tests/snapshots/hole/need.en.s.svg`.
 * @throws a ContentError where content is why a picture can't be drawn
 */
export async function drawnFiles(): Promise<Map<string, string>> {
  const charts = await readCharts('.');
  const content = readFilled(readTexts('.'), charts);
  try {
    return draw(charts, content);
  } catch (error) {
    const problems = await checkAll('.');
    throw problems.length ? new ContentError(problems) : error;
  }
}

/** The same for a command, which ends with what there is to mend, as sentences. */
export const drawnOrExit = (): Promise<Map<string, string>> =>
  drawnFiles().catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  });

/** The text of every file in a folder of pictures, by its path from the root. */
export function committedFiles(folder = FOLDER, root = '.'): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  return new Map(paths.map((p) => [relative(root, p).split(sep).join('/'), readFileSync(p, 'utf8')]));
}

/** Lines that only one of two texts has, numbered, as a diff shows them; at most `most`, and how many more. */
export function changedLines(before: string, after: string, most = 8): string[] {
  const only = (sign: string, mine: string, other: string): { at: number; text: string }[] => {
    const theirs = new Set(other.split('\n'));
    return mine
      .split('\n')
      .map((line, i) => ({ at: i + 1, text: `${sign} ${i + 1}: ${line.trim().slice(0, 200)}`, line }))
      .filter(({ line }) => !theirs.has(line));
  };
  const all = [...only('-', before, after), ...only('+', after, before)].sort((a, b) => a.at - b.at);
  const shown = all.slice(0, most).map(({ text }) => text);
  if (!all.length && before !== after) return ['the same lines in another order'];
  return all.length > most ? [...shown, `… and ${all.length - most} lines more`] : shown;
}

/** What is not as it was: a sentence a file, with the lines that changed. Nothing if all is well. */
export function differences(kept: ReadonlyMap<string, string>, drawn: ReadonlyMap<string, string>): string[] {
  const told = (path: string): string[] => {
    const [before, after] = [kept.get(path), drawn.get(path)];
    if (before === after) return [];
    if (before === undefined) return [`${path} is missing: \`${COMMAND}\` writes it.`];
    if (after === undefined)
      return [`${path} is of no chart, state, language or size any more: \`${COMMAND}\` takes it away.`];
    const lines = changedLines(before, after).map((line) => `  ${line}`);
    return [`${path} is drawn otherwise now; if that is meant, \`${COMMAND}\` keeps it.`, ...lines];
  };
  return [...new Set([...kept.keys(), ...drawn.keys()])].sort().flatMap(told);
}
