import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCharts } from '../src/build/read.ts';
import { answering, broken, PROMISES, type Promises } from '../src/essay/promises.ts';

const states = Object.fromEntries(Object.entries(await readCharts('.')).map(([id, c]) => [id, c.states]));

it('every chart and state that was ever published is there or answered for, and all there are, are promised', () => {
  expect(broken(PROMISES, states)).toEqual([]);
});

/** A committed file as every commit had it that touched it; nothing where there is no history. */
function versions(file: string): string[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '--format=%h', '--diff-filter=AM', '--', file).split('\n').filter(Boolean);
    return commits.map((commit) => git('show', `${commit}:${file}`));
  } catch {
    return [];
  }
}
/** What a version of a list has that the list has no more. */
const lostFrom = (file: string, entries: (text: string) => string[]): string[] => {
  const now = new Set(entries(readFileSync(file, 'utf8')));
  return versions(file).flatMap((text) => entries(text).filter((entry) => !now.has(entry)));
};

describe('a list only grows', () => {
  it('of what is promised: no commit has a chart or a state that it has no more', () => {
    const entries = (text: string): string[] =>
      Object.entries((JSON.parse(text) as Promises).charts).flatMap(([id, of]) =>
        of.map((s) => `${id}/${s}`),
      );
    expect(lostFrom('src/essay/promised.json', entries)).toEqual([]);
  });

  it('of frozen scripts: no commit has one that it has no more', () => {
    const entries = (text: string): string[] => (JSON.parse(text) as unknown[]).map((e) => JSON.stringify(e));
    expect(lostFrom('public/embed/v1/frozen.json', entries)).toEqual([]);
  });
});

describe('what would break a promise is told with what to do', () => {
  const kept: Promises = { charts: { hole: ['need', 'old'] }, retired: { hole: { old: 'need' } } };

  it.each([
    ['a retired state is answered for', kept, { hole: ['need'] }, undefined],
    ['a chart is gone', kept, {}, /"hole" was published.*has to stay/],
    ['a state is gone', { ...kept, retired: {} }, { hole: ['need'] }, /"old".*name the state/],
    ['a state is new', kept, { hole: ['need', 'new'] }, /"new".*add it to "hole"/],
    ['a chart is new', kept, { hole: ['need'], moon: ['full'] }, /"full".*add it to "moon"/],
    ['what is retired is drawn', kept, { hole: ['need', 'old'] }, /retires "old", but draws it/],
    ['the nearest is none', { ...kept, retired: { hole: { old: 'nod' } } }, { hole: ['need'] }, /"nod"/],
    [
      'the retired was never promised',
      { ...kept, retired: { hole: { old: 'need', odd: 'need' } } },
      { hole: ['need'] },
      /"odd", which .* does not promise/,
    ],
  ])('%s', (_, promises, charts, says) => {
    const said = broken(promises as Promises, charts as Record<string, string[]>);
    if (says) expect(said).toEqual([expect.stringMatching(says)]);
    else expect(said).toEqual([]);
  });

  it('a retired state has an address at which its nearest is drawn', () => {
    expect(answering('hole', ['need'], kept)).toEqual([
      { asked: 'need', state: 'need' },
      { asked: 'old', state: 'need' },
    ]);
    expect(answering('moon', ['full'], kept)).toEqual([{ asked: 'full', state: 'full' }]);
  });
});
