/** The essay as it stands, and what the check says of it after a change. */
import { readPublished } from '../src/build/disk/published.ts';
import { readChapters, readCharts, readSources, readTexts } from '../src/build/disk/read.ts';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/data/content.ts';
import { decodeTexts } from '../src/data/decode.ts';
import type { Problem } from '../src/data/problem.ts';

/** Every file of content/, by its path. */
export const texts = readTexts('.');
const [charts, sources] = [await readCharts('.'), readSources('.')];

/** What the check says. @param changed files that are otherwise, by their paths; those that are gone are undefined */
export function problemsAfter(changed: Readonly<Record<string, string | undefined>>): Problem[] {
  const all = Object.fromEntries(
    Object.entries({ ...texts, ...changed }).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const decoded = decodeTexts(all);
  const content = readContent(decoded.texts, decoded);
  return check(content, readChapters(decoded.texts), charts, sources, readPublished('.'));
}
