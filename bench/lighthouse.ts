/**
 * `npm run lighthouse`: what Lighthouse says of a page of every type on a phone, as a table for docs/lighthouse.md.
 * Lighthouse itself, 176 MB with what it needs, comes by npx when it is asked for.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, FLAGS } from '../src/build/browser/chromium.ts';
import { serve } from '../src/build/hosting/serve.ts';
import { median } from './stats.ts';

const VERSION = '13.5.0';
/** Times each page is looked at: a middle of three. */
const RUNS = 3;
/** A page of every type, with the chapter that has most in it. */
const PAGES = [
  ...['/', '/transformer/', '/moat/', '/charts/', '/charts/gloss/', '/sources/', '/terms/', '/print/'],
  ...['/embed/agentbench/', '/embed/gloss/playground/', '/404.html', '/zh-hant/', '/zh-hant/transformer/'],
  ...['/zh-hant/moat/', '/zh-hant/charts/gloss/', '/zh-hant/sources/', '/zh-hant/print/'],
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What the table takes of a report; a score is between 0 and 1. */
interface Report {
  readonly categories: Readonly<Record<(typeof CATEGORIES)[number], { readonly score: number }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly id: string;
        readonly numericValue?: number;
      }
    >
  >;
}

const run = promisify(execFile);

/** One look at a page, in a fresh browser. @param lighthouse the command and its first arguments */
async function look([command = '', ...first]: readonly string[], url: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const flags = [
      ...FLAGS,
      '--headless',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // It waits with a page's first picture for the next frame, and without a screen there is one a second: what came
      // within that second was taken for what the picture had waited for.
      '--disable-features=PaintHolding',
    ];
    await run(
      command,
      [
        ...[...first, url, '--quiet', '--output=json', `--output-path=${file}`],
        ...[
          `--only-categories=${CATEGORIES.join()}`,
          `--chrome-flags=${flags.map((f) => (f.includes(' ') ? `"${f}"` : f)).join(' ')}`,
        ],
      ],
      { env: { ...process.env, CHROME_PATH: findChromium() } },
    );
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const percent = (score: number): string => String(Math.round(score * 100));

/** A row of the table: the middle score of each category, times in seconds, and what fails in every look. */
function row(path: string, reports: readonly Report[]): string {
  const middle = (of: (report: Report) => number): number => median(reports.map(of)) ?? NaN;
  const seconds = (audit: string): string =>
    (middle(({ audits }) => audits[audit]?.numericValue ?? NaN) / 1000).toFixed(1);
  const failing = (report: Report): string[] =>
    Object.values(report.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
      .map(({ id }) => id);
  const always = reports.map(failing).reduce((a, b) => a.filter((id) => b.includes(id)));
  return `| ${[
    path,
    ...CATEGORIES.map((category) => percent(middle(({ categories }) => categories[category].score))),
    ...['first-contentful-paint', 'largest-contentful-paint'].map(seconds),
    Math.round(middle(({ audits }) => audits['total-blocking-time']?.numericValue ?? NaN)),
    middle(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? NaN).toFixed(3),
    always.join(', ') || '–',
  ].join(' | ')} |`;
}

// Without an argument by npx; with one, that is the path of a Lighthouse that is there.
const own = process.argv[2];
const lighthouse = own ? [process.execPath, own] : ['npx', '--yes', `lighthouse@${VERSION}`];
execFileSync('npx', ['astro', 'build'], { stdio: ['ignore', 2, 2] });
const { url, base, server } = await serve('dist');
console.log(
  `| page | speed | access | best practices | search | FCP s | LCP s | blocking ms | shift | fails |\n|---|${'--:|'.repeat(8)}---|`,
);
try {
  for (const path of PAGES) {
    const reports: Report[] = [];
    for (let n = 0; n < RUNS; n++) reports.push(await look(lighthouse, url + base.slice(0, -1) + path));
    console.log(row(path, reports));
  }
} finally {
  server.close();
}
