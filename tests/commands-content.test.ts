/** What somebody is told who runs a command over content with a mistake in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCharts, readFilled, readTexts } from '../src/build/disk/read.ts';
import { ContentError } from '../src/data/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('content', join(folder, 'content'), { recursive: true });
symlinkSync(resolve('src'), join(folder, 'src'));

const run = (script: string) =>
  spawnSync(process.execPath, [resolve(script)], { cwd: folder, encoding: 'utf8' });

/** Unquotes the colon that YAML takes for the end of a name. */
function plant(file: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^title: .*/m, 'title: Permits: a pile'));
}
const FILES = ['content/en/charts/hole.yaml', 'content/zh-hant/charts/agentbench.yaml'];
const messages = FILES.map(
  (file) =>
    `${file}:1:8 “: ” ends a name here: a text with a colon and a blank in it stands in quotation marks; if a name is meant, see how far its line is indented.`,
);

describe('an unquoted colon in the words of two charts', () => {
  FILES.toReversed().forEach(plant);

  it('is all that `npm run check:content` tells, by file and line, and it ends with 1', () => {
    const { status, stderr } = run('scripts/check-content.ts');
    const told = messages.map((message) => `${message} [yaml-syntax]`);
    const sum =
      'content: 2 things to mend in 2 files. docs/rules/ has a page on each rule in brackets, with an example.';
    expect(stderr.trim().split('\n\n')).toEqual([...told, sum]);
    expect(status).toBe(1);
  });

  it('is all that `npm run pictures:write` tells', () => {
    const { status, stderr, stdout } = run('tests/write-pictures.ts');
    expect(stderr.trim().split('\n')).toEqual(messages);
    expect([status, stdout]).toEqual([1, '']);
  });

  it('is the whole message of the tests that read the content, and the same for all, so it is printed once', async () => {
    const charts = await readCharts('.');
    const read = (): unknown => {
      try {
        return readFilled(readTexts(folder), charts);
      } catch (error) {
        return error;
      }
    };
    const [one, other] = [read(), read()] as [Error, Error];
    expect(one).toBeInstanceOf(ContentError);
    expect(one.message).toBe(messages.join('\n'));
    expect([one.stack, other.stack]).toEqual([one.message, one.message]);
  });
});
