/**
 * A build takes a page from the last one where nothing that it shows has changed: after a change it is, file by file,
 * what a build without a last one would be. The small essay of tests/essay, built anew and again.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { writeScratch } from '../third-language/scratch.ts';

const ROOT = '.cache/last-pages';
const LAST = join(ROOT, '.cache/astro');
const content = writeScratch(false, ROOT);

/** Builds it. @returns how many files were taken from the last build */
function build(): number {
  const output = execFileSync('npx', ['astro', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{ ...process.env, SITE: undefined, BASE: undefined, BASE_URL: undefined },
      ...{ NODE_ENV: 'production', PDF: '0', PRECOMPRESS: '0', PNG_LEVEL: '1', NO_COLOR: '1' },
    },
  });
  return output.match(/\((restored|cached)\)/g)?.length ?? 0;
}

/** Every built file by its path: the hash of what it holds. */
function built(): Record<string, string> {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** What the same content is built to with no last build to take pages from. */
function builtAnew(): Record<string, string> {
  rmSync(LAST, { recursive: true, force: true });
  expect(build()).toBe(0);
  return built();
}

/** Replaces the first such text of a file. @throws if it has none */
function change(file: string, what: RegExp, by: string): void {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  expect(text, file).toMatch(what);
  writeFileSync(path, text.replace(what, by));
}

/** Before a paragraph of plain words. */
const PARAGRAPH = /\n(?=[A-Z][^\n]*\n)/;
const CHAPTER = Object.keys(content).find((file) => /\/en\/chapters\/.*\.mdx$/.test(file)) ?? '';

/** What is changed, and how many files are still taken from the last build. */
const CHANGES: Readonly<Record<string, { readonly least?: number; make(): void }>> = {
  'a few more words in a chapter, of which its charts know nothing': {
    least: 100,
    make: () => change(CHAPTER, PARAGRAPH, '\nSome words more than stood here. '),
  },
  'another title and many more words, of which other pages know': {
    make() {
      change(CHAPTER, /\ntitle: .*/, '\ntitle: Quite another title');
      // No sentence twice in a row, which the check would tell.
      const words = Array.from(
        { length: 40 },
        (_, i) => `Words ${'abcdefgh'[i % 8]}${'mnopq'[i >> 3]} take long to read. `,
      );
      change(CHAPTER, PARAGRAPH, `\n${words.join('')}`);
    },
  },
  'a change of code that is no module of any page': {
    make() {
      change('src/styles/readout/tip.css', /z-index: 25;/, 'z-index: 24;');
      change('package.json', /"chrome >= 117"/, '"chrome >= 111"');
    },
  },
};

describe('a build after another one', () => {
  let before: Record<string, string>;
  beforeAll(() => {
    rmSync(LAST, { recursive: true, force: true });
    build();
    before = built();
  }, 300_000);

  it('takes all but what is never taken, where nothing has changed, and is the same', () => {
    // Data sets as files, icons and the page of lost addresses have no key: they take no time.
    expect(build()).toBeGreaterThan(100);
    expect(built()).toEqual(before);
  });

  // Two builds each.
  it.each(oneIn(2, Object.entries(CHANGES)))(
    'is what it would be anew after %s',
    (_, { make, least = 0 }) => {
      make();
      expect(build()).toBeGreaterThanOrEqual(least);
      const after = built();
      expect(after).not.toEqual(before);
      before = builtAnew();
      expect(after).toEqual(before);
    },
  );
});
