/** What of content/ is published: addresses of chapters and steps, the ledger, the lists of words, the data and the places of texts as they stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  CLAIMS_FILE,
  DATA_FILE,
  LISTS_FILE,
  PROMISED_FILE,
  readPublished,
  TEXTS_FILE,
} from '../src/build/disk/published.ts';
import { readChapters, readTexts } from '../src/build/disk/read.ts';
import { publishedTextsOf } from '../src/check/published-texts.ts';
import { readContent } from '../src/data/content.ts';
import { asPublished, type PublishedClaims } from '../src/data/published-claims.ts';
import { publishedDataOf } from '../src/data/published-data.ts';
import { listsOf } from '../src/data/published-lists.ts';
import type { Claim } from '../src/data/schemas.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { Outline } from '../src/mdx/outline.ts';
import type { PromisedSteps } from '../src/urls/moved.ts';

/** The promised steps, with those that are new behind the rest: the list only grows. */
export function grown(promised: PromisedSteps, chapters: readonly Outline[]): PromisedSteps {
  const all: Record<string, readonly string[]> = { ...promised };
  for (const { file, scrollies } of chapters) {
    const slug = /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
    const steps = scrollies.flatMap((s) => s.steps.map(({ id }) => id));
    all[slug] = [...new Set([...(all[slug] ?? []), ...steps])];
  }
  return all;
}

/**
 * The published ledger, renewed: whatever has changed has a dated line, since nothing is frozen while the
 * check finds anything.
 * @param dates the day on which each chapter was published: that of its entries, if it is new itself
 * @param today the day of entries that are new in a chapter that was published before
 */
export function renewed(
  published: PublishedClaims,
  claims: Iterable<Claim>,
  dates: Readonly<Record<string, string>>,
  today: string,
): PublishedClaims {
  const known = new Set(Object.values(published).map(({ chapter }) => chapter));
  const dayOf = ({ id, chapter }: Claim): string =>
    published[id]?.published ?? (known.has(chapter) ? today : (dates[chapter] ?? today));
  const now = [...claims].map((claim) => [claim.id, asPublished(claim, dayOf(claim))] as const);
  return { ...published, ...Object.fromEntries(now) };
}

/** Writes all five lists. @returns how many steps and entries there are that were not published before */
export async function freezeContent(root: string, today: string): Promise<{ steps: number; claims: number }> {
  const texts = readTexts(root);
  const chapters = readChapters(texts)[LANGS[0]];
  const before = readPublished(root);
  const dates = Object.fromEntries(
    chapters.map(({ file, front }) => [/([^/]+)\.mdx$/.exec(file)?.[1] ?? '', front.published]),
  );
  const steps = grown(before.steps, chapters);
  const content = readContent(texts);
  const claims = renewed(before.claims, content.claims.values(), dates, today);
  const promised = JSON.parse(readFileSync(`${root}/${PROMISED_FILE}`, 'utf8')) as Record<string, unknown>;
  for (const [file, value] of [
    [PROMISED_FILE, { ...promised, chapters: steps }],
    [CLAIMS_FILE, claims],
    [LISTS_FILE, listsOf(content)],
    [DATA_FILE, publishedDataOf(content)],
    [TEXTS_FILE, publishedTextsOf(texts)],
  ] as const) {
    const path = `${root}/${file}`;
    const style = await resolveConfig(path);
    writeFileSync(path, await format(JSON.stringify(value), { ...style, filepath: path }));
  }
  const count = (of: PromisedSteps): number => Object.values(of).flat().length;
  return {
    steps: count(steps) - count(before.steps),
    claims: Object.keys(claims).length - Object.keys(before.claims).length,
  };
}
