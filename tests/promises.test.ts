import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, broken, PROMISES, type Promises } from '../src/urls/promises.ts';
import { charts } from './content.ts';

/** What of the list its commits have had: chapters came later than charts. */
type Listed = Pick<Promises, 'charts'> & { chapters?: Promises['charts'] };

const states = Object.fromEntries(Object.entries(charts).map(([id, c]) => [id, c.states]));

it('every chart and state that was ever published is there or answered for, and all there are, are promised', () => {
  expect(broken(PROMISES, states)).toEqual([]);
});

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
/** A committed file as every commit had it that touched it. @throws where there is no history to ask */
const versions = (file: string, folder = '.'): string[] =>
  git(folder, 'log', '--format=%h', '--diff-filter=AM', '--', file)
    .split('\n')
    .filter(Boolean)
    .map((commit) => git(folder, 'show', `${commit}:./${file}`));
/** What a version of a list has that the list has no more. */
function lostFrom(file: string, entries: (text: string) => string[], folder = '.'): string[] {
  const now = new Set(entries(readFileSync(join(folder, file), 'utf8')));
  const before = versions(file, folder);
  if (!before.length) throw new Error(`no commit has ${file}`);
  return [...new Set(before.flatMap((text) => entries(text).filter((entry) => !now.has(entry))))];
}
/** A copy without its history, or with the end of it alone, can't tell: then these are skipped, not passed. */
const hasHistory = ((): boolean => {
  try {
    return git('.', 'rev-parse', '--is-shallow-repository').trim() === 'false';
  } catch {
    return false;
  }
})();

describe.skipIf(!hasHistory)('a list only grows, as far as this copy’s history tells:', () => {
  it('of what is promised: no commit has a page, a chapter, a step, a chart or a state that it has no more', () => {
    const entries = (text: string): string[] => {
      const { pages = [], charts, chapters = {} } = JSON.parse(text) as Partial<Promises> & Listed;
      const named = (lists: Promises['charts']): string[] =>
        Object.entries(lists).flatMap(([id, of]) => [id, ...of.map((s) => `${id}/${s}`)]);
      return [...pages, ...named(charts), ...named(chapters).map((name) => `chapter ${name}`)];
    };
    expect(lostFrom('src/urls/promised.json', entries)).toEqual([]);
  });

  it('of the published ledger: no commit has an entry that it has no more', () => {
    const entries = (text: string): string[] => Object.keys(JSON.parse(text) as object);
    expect(lostFrom('src/data/published-claims.json', entries)).toEqual([]);
  });

  it('of frozen scripts: no commit has one that it has no more', () => {
    const entries = (text: string): string[] => (JSON.parse(text) as unknown[]).map((e) => JSON.stringify(e));
    expect(lostFrom('public/embed/v1/frozen.json', entries)).toEqual([]);
  });

  it('and what a list has lost is found, whichever commit had it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    git(folder, 'init', '--quiet');
    for (const list of ['a b', 'a b c', 'b c']) {
      writeFileSync(join(folder, 'list'), list);
      git(folder, 'add', 'list');
      git(folder, ...['-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', list]);
    }
    expect(lostFrom('list', (text) => text.split(' '), folder)).toEqual(['a']);
    expect(() => lostFrom('none', () => [], folder)).toThrow();
    rmSync(folder, { recursive: true });
  });
});

describe('what would break a promise is told with what to do', () => {
  const promises: Promises = {
    pages: [],
    charts: { hole: ['need', 'old'] },
    retired: { hole: { old: 'need' } },
  };

  it.each([
    ['a retired state is answered for', promises, { hole: ['need'] }, undefined],
    ['a chart is gone', promises, {}, /"hole" was published.*has to stay/],
    ['a state is gone', { ...promises, retired: {} }, { hole: ['need'] }, /"old".*name the state/],
    ['a state is new', promises, { hole: ['need', 'new'] }, /"new".*add it to "hole"/],
    ['a chart is new', promises, { hole: ['need'], moon: ['full'] }, /"full".*add it to "moon"/],
    ['what is retired is drawn', promises, { hole: ['need', 'old'] }, /retires "old", but draws it/],
    ['the nearest is none', { ...promises, retired: { hole: { old: 'nod' } } }, { hole: ['need'] }, /"nod"/],
    [
      'the retired was never promised',
      { ...promises, retired: { hole: { old: 'need', odd: 'need' } } },
      { hole: ['need'] },
      /"odd", which .* does not promise/,
    ],
  ])('%s', (_, promises, charts, says) => {
    const said = broken(promises as Promises, charts as Record<string, string[]>);
    if (says) expect(said).toEqual([expect.stringMatching(says)]);
    else expect(said).toEqual([]);
  });

  it('a retired state has an address at which its nearest is drawn', () => {
    expect(answering('hole', ['need'], promises)).toEqual([
      { requested: 'need', state: 'need' },
      { requested: 'old', state: 'need' },
    ]);
    expect(answering('moon', ['full'], promises)).toEqual([{ requested: 'full', state: 'full' }]);
  });
});
