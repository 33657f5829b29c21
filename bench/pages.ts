import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readChapters, readTexts } from '../src/build/disk/read.ts';
import { address } from '../src/urls/addresses.ts';
import { nearest } from '../src/data/problem.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';

export interface StoryPage {
  readonly lang: Lang;
  /** Its address: `/moat/`. */
  readonly path: string;
}

/** Covers and chapters of both languages, found in content/. */
export const storyPages = (root: string): StoryPage[] => {
  const chapters = readChapters(readTexts(root));
  return LANGS.flatMap((lang) =>
    chapters[lang].map(({ file }) => ({
      lang,
      path: address(lang, /chapters\/(.+)\.mdx$/.exec(file)?.[1] ?? ''),
    })),
  );
};

/** A path however it was typed: `moat` and `/moat` are `/moat/`. */
const whole = (path: string): string => `/${path}/`.replaceAll(/\/+/g, '/');

/**
 * Those pages that were asked for.
 * @param only paths; none for all @param langs those to choose from
 * @throws a sentence for a path that is no page's, and where nothing is left
 */
export function choosePages(
  all: readonly StoryPage[],
  only: readonly string[],
  langs: readonly Lang[],
): StoryPage[] {
  const wanted = new Set(only.map(whole));
  const paths = all.map((p) => p.path);
  for (const path of wanted)
    if (!paths.includes(path))
      throw new Error(
        `--only ${path}: content/ has no such cover or chapter.${nearest(path, paths)} There are ${paths.join(', ')}.`,
      );
  const chosen = all.filter((p) => langs.includes(p.lang) && (!wanted.size || wanted.has(p.path)));
  if (!chosen.length)
    throw new Error(`--lang ${langs.join()}: none of ${[...wanted].join(', ')} is in that language.`);
  return chosen;
}

/** Another site's built folder, and which page of it. */
export interface Peer {
  readonly folder: string;
  /** From the folder, without a slash before it: `index.html`. */
  readonly page: string;
  readonly name: string;
}

/**
 * A peer as it was typed, `<folder>` or `<folder>:<page.html>`.
 * @throws a sentence where there is no such folder or page
 */
export function readPeer(typed: string): Peer {
  const [, folder = typed, page = 'index.html'] = /^(.+):([^:]+\.html?)$/.exec(typed) ?? [];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `--peer ${typed}: there is no folder ${folder}. Give a built site's, or <folder>:<page.html>.`,
    );
  if (!existsSync(join(folder, page)))
    throw new Error(`--peer ${typed}: ${folder} has no ${page}. Name a page of it: ${folder}:<page.html>.`);
  return { folder, page, name: page === 'index.html' ? basename(folder) : `${basename(folder)}/${page}` };
}
