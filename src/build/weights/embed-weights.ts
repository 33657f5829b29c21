import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { embedAddress, factsAddress } from '../../urls/addresses.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import type { Chunk } from './chunk-graph.ts';
import { builtFor } from '../dist/built-for.ts';
import { namedFiles } from '../dist/page-hash.ts';

/**
 * What a chart's embed brings, in bytes of brotli and without its fonts: the first on somebody's
 * page; any further one, at the heaviest of its states; and what comes once a reader walks the first.
 */
export interface Weight {
  readonly first: number;
  readonly next: number;
  readonly walk: number;
}
export type Weights = Readonly<Record<Lang, Readonly<Record<string, Weight>>>>;

const KB = 1024;
/** What hosts are promised, in bytes; `code` is a first embed's without its page. */
export const LIMITS = { code: 15 * KB, first: 28 * KB, next: 8 * KB } as const;

/** A file as it goes over the wire. */
const sent = (dist: string, file: string): number => {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
};

/** The scripts that come with some scripts, themselves included. */
function closure(of: readonly string[], chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const all = new Set(of);
  for (const file of all) for (const more of chunks.get(file)?.imports ?? []) all.add(more);
  return all;
}

/** Code and stylesheets that come with an embed's page, and which of them are scripts; none of its type. */
interface Linked {
  readonly files: Set<string>;
  readonly atOnce: Set<string>;
}

/** The sheet that names the fonts of one chart in a language that is written in Han. */
const FONT_SHEET = new RegExp(`/embed-(?:${LANGS.join('|')})-`);

function linkedBy(dist: string, folder: string, base: string, chunks: ReadonlyMap<string, Chunk>): Linked {
  const page = `${folder}index.html`;
  const named = namedFiles(readFileSync(join(dist, page), 'utf8'), page, base);
  const entry = named.filter((file) => file.endsWith('.js')).map((file) => file.slice(1));
  // The sheet that names a Chinese chart's fonts is part of its type.
  const sheets = named.filter((file) => file.endsWith('.css') && !FONT_SHEET.test(file));
  const atOnce = closure(entry, chunks);
  return { files: new Set([...sheets, ...atOnce]), atOnce };
}

/**
 * Weighs the embeds of a built and packed site.
 * @param dist the folder; @param chunks what the build said of its scripts
 * @throws a sentence for the first embed that is heavier than hosts are promised
 */
export function weighEmbeds(
  dist: string,
  ids: readonly string[],
  chunks: ReadonlyMap<string, Chunk>,
): Weights {
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((all, file) => all + sent(dist, file), 0);
  const { base } = builtFor(dist);
  const linked = (lang: Lang, id: string): Linked => linkedBy(dist, embedAddress(lang, id), base, chunks);
  const everywhere = LANGS.flatMap((lang) => ids.map((id) => linked(lang, id).files)).reduce((a, b) =>
    a.intersection(b),
  );
  const of = (lang: Lang, id: string): Weight => {
    const folder = embedAddress(lang, id);
    const states = readdirSync(join(dist, folder), { withFileTypes: true }).filter((f) => f.isDirectory());
    const pages = ['', ...states.map((s) => `${s.name}/`)].map((state) => `${folder}${state}index.html`);
    const { files, atOnce } = linked(lang, id);
    const code = sum(files);
    const own = (file: string): boolean => {
      const module = chunks.get(file)?.module ?? '';
      const of = /\/src\/charts\/([^/]+?)(\.ts|\/)/.exec(module)?.[1];
      return of === undefined || of === id;
    };
    // What makes controls and guesses work comes once they are opened, and what reads marks out once one is pointed at.
    const isAside = (file: string): boolean =>
      /\/client\/(?:controls|guess|readout)\//.test(chunks.get(file)?.module ?? '');
    const activated = closure(
      [...atOnce].flatMap((file) => chunks.get(file)?.later ?? []).filter((file) => !isAside(file)),
      chunks,
    );
    const late = closure(
      [...activated, ...[...activated].flatMap((file) => chunks.get(file)?.later ?? []).filter(own)],
      chunks,
    );
    const walk = sum(late.difference(atOnce)) + sent(dist, factsAddress(lang, id));
    const heaviest = pages
      .map((page) => ({ page, bytes: sent(dist, page) }))
      .sort((a, b) => b.bytes - a.bytes)[0];
    // A chart with controls or a guess has a stylesheet and a script that others have not brought.
    const next = (heaviest?.bytes ?? 0) + sum(files.difference(everywhere));
    const refuse = (what: string, bytes: number, most: number): void => {
      if (bytes > most)
        throw new Error(
          `${heaviest?.page}: ${what} weighs ${bytes} bytes of brotli, and hosts are promised ${most}. Draw fewer marks there, or shorten the chart’s data sets and their notes.`,
        );
    };
    refuse('the code of a first embed', code, LIMITS.code);
    const first = code + (heaviest?.bytes ?? 0);
    refuse('a first embed', first, LIMITS.first);
    refuse('a further embed', next, LIMITS.next);
    return { first, next, walk };
  };
  return Object.fromEntries(
    LANGS.map((lang) => [lang, Object.fromEntries(ids.map((id) => [id, of(lang, id)]))]),
  ) as Weights;
}
