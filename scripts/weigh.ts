/**
 * `npm run weigh` keeps what the last build's embeds weigh: the dialog that gives them away
 * says it, and the docs show it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LIMITS, type Weights } from '../src/build/weights/embed-weights.ts';
import { readCharts } from '../src/build/disk/read.ts';
import { WEIGHTS_FILE, MEASURED, unweighed } from '../src/build/weights/kept-weights.ts';
import { DEFAULT_LANG, LANGS } from '../src/i18n/lang.ts';

export const DOCS = 'docs/embed/weights.md';

const kilo = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The table as the docs show it. */
export function weightsPage(weights: Weights): string {
  const rows = Object.keys(weights[DEFAULT_LANG]).map((id) => {
    const cells = LANGS.flatMap((lang) => {
      const { first, next, walk } = weights[lang][id] ?? { first: 0, next: 0, walk: 0 };
      return [first, next, walk].map(kilo);
    });
    return `| \`${id}\` | ${cells.join(' | ')} |`;
  });
  const heads = LANGS.flatMap((lang) => ['first', 'next', 'walk'].map((what) => `${lang} ${what}`));
  return `# What an embed weighs

KB (1,024 bytes) of brotli, as built. \`first\` is the first embed on a page, its code and its page, at the heaviest of its states; hosts are promised at most ${kilo(LIMITS.first)}, of which code ${kilo(LIMITS.code)}. \`next\` is any further one, promised at most ${kilo(LIMITS.next)}. \`walk\` comes once a reader first turns the chart to another state. Fonts come on top: each embed has its own cut of them. A build that breaks a promise fails; \`npm run weigh\` writes this page anew after a build.

| chart | ${heads.join(' | ')} |
| --- | ${heads.map(() => '--:').join(' | ')} |
${rows.join('\n')}
`;
}

if (import.meta.main) {
  if (!existsSync(MEASURED))
    throw new Error(`There is no ${MEASURED}: build the site first (npm run build).`);
  const measured = JSON.parse(readFileSync(MEASURED, 'utf8')) as Weights;
  const left = unweighed(measured, Object.keys(await readCharts('.')));
  if (left.length) throw new Error(`The last build was of other charts.\n${left.join('\n')}`);
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(DOCS, weightsPage(measured));
}
