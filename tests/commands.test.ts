/** What documents and messages tell people to run, on a machine whose own Node may be too old for the code. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** By what a folder that is built or fetched is called. */
const NOT_OURS = ['node_modules', 'dist', 'deploy', '.cache', '.astro'];
const files = globSync(
  ['**/*.md', '{src,scripts,tests,bench}/**/*.{ts,astro}', '.github/**/*', '*.{mjs,js}'],
  {
    exclude: (name) => NOT_OURS.includes(name),
  },
).filter((file) => /\.\w+$/.test(file) && file !== 'tests/commands.test.ts');

/** Each command of a text with the line it stands in. */
const found = (text: string, pattern: RegExp): { line: number; command: string }[] =>
  text
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(pattern)].map(([, command = '']) => ({ line: i + 1, command })));

/** Commands that no machine knows, as sentences. */
const unknown = (file: string, text: string): string[] =>
  [...found(text, /npm run ([\w:-]+)/g), ...found(text, /npm (start|test)\b/g)]
    .filter(({ command }) => !(command in scripts))
    .map(({ line, command }) => `${file}:${line}: package.json has no script "${command}".`);

/** Commands that run on whatever Node the machine has, as sentences. */
const bare = (file: string, text: string): string[] =>
  found(text, /\b(node (?:src|scripts|tests|bench)\/\S+?\.ts)/g).map(
    ({ line, command }) =>
      `${file}:${line}: "${command}" runs on the machine's own Node. Make it a script of package.json, which runs on that of node_modules.`,
  );

describe('a command that a document or a message names', () => {
  it('is a script of package.json', () => {
    expect(files.flatMap((file) => unknown(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('runs on the Node that npm ci brings', () => {
    expect(files.flatMap((file) => bare(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('is told with its file and line where it is neither', () => {
    expect(unknown('a.md', 'First\n`npm run wiegh`.')).toEqual([
      'a.md:2: package.json has no script "wiegh".',
    ]);
    expect(unknown('a.md', 'npm run weigh, npm test')).toEqual([]);
    expect(bare('a.md', '`node scripts/weigh.ts`')).toHaveLength(1);
  });

  it('is looked for in the files that tell people most', () => {
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'content/README.md', 'scripts/weigh.ts']),
    );
  });
});
