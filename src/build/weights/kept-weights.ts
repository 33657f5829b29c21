import { existsSync, readFileSync } from 'node:fs';
import { LANGS } from '../../i18n/lang.ts';
import type { Weights } from './embed-weights.ts';

/** Where a build leaves what it measured. */
export const MEASURED = '.cache/embed-weights.json';
/** The table that the dialog for embeds shows; `npm run weigh` writes it. */
export const KEPT = 'src/embed/weights.json';
/** A corrected word changes a page by a few bytes, of which nobody has to be told. */
const BLUR = 256;

export const kept = (): Partial<Weights> =>
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Weights) : {};

/**
 * Charts that a table of weights lacks, and those that it has and are no more, as sentences that say what to run.
 * @param ids of all charts
 */
export const unweighed = (table: Partial<Weights>, ids: readonly string[]): string[] =>
  LANGS.flatMap((lang) => {
    const there = Object.keys(table[lang] ?? {});
    const steps = 'run `npm run build`, then `npm run weigh`.';
    return [
      ...ids
        .filter((id) => !there.includes(id))
        .map((id) => `the chart "${id}" has no weight in ${lang}: ${steps}`),
      ...there
        .filter((id) => !ids.includes(id))
        .map((id) => `${lang} weighs "${id}", which is no chart: ${steps}`),
    ];
  });

/** Where the kept table is no more what a build measured, as sentences. */
export function stale(table: Partial<Weights>, measured: Weights): string[] {
  return LANGS.flatMap((lang) =>
    [...new Set([...Object.keys(table[lang] ?? {}), ...Object.keys(measured[lang])])].flatMap((id) => {
      const [then, now] = [table[lang]?.[id], measured[lang][id]];
      const off = (['first', 'next', 'walk'] as const).filter(
        (what) => Math.abs((then?.[what] ?? 0) - (now?.[what] ?? 0)) > BLUR,
      );
      return off.map(
        (what) =>
          `${KEPT} has ${then?.[what] ?? 'nothing'} for "${what}" of ${lang} ${id}, the build ${now?.[what] ?? 'no such chart'}: run \`npm run weigh\`.`,
      );
    }),
  );
}
