/** The folders of src/: which imports from which, and that none reaches itself by way of others. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARROWS } from '../src/arrows.js';
import { importsOfCode, codeOfAstro, importsOfSrc } from './imports.ts';

interface Arrow {
  readonly from: string;
  readonly to: string;
  /** `src/book/draw.ts → src/picture/svg.ts` */
  readonly by: string;
}

/** Arrows of which no test can see the import, since its path is computed: build reads each chart from disk. */
const COMPUTED = ['build → charts'];

/** The folder that a file of src/ is in; none for the few files that stand beside the folders. */
const room = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? '';

/** What can be reached from each end of some arrows, itself only if it is on a circle. */
function reach(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): Map<string, Set<string>> {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const reached = (start: string): Set<string> => {
    const all = new Set<string>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const { to } of next.get(at) ?? [])
        if (!all.has(to)) {
          all.add(to);
          open.push(to);
        }
    return all;
  };
  return new Map([...next.keys()].map((start) => [start, reached(start)]));
}

/** Each circle as the names on it, in order; two that meet are one. */
function circles(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): string[][] {
  const from = reach(arrows);
  const both = [...from].map(([at, all]) => [...all].filter((to) => from.get(to)?.has(at)).sort());
  return [...new Map(both.filter((on) => on.length).map((on) => [on.join(), on])).values()];
}

const imports = await importsOfSrc();
/** The arrows between folders of src/. @param folder the one that a file is in; none for files that don't count */
const between = (folder: (file: string) => string): Arrow[] =>
  [...imports]
    .flatMap(([file, { files }]) =>
      files.map((to) => ({ from: folder(file), to: folder(to), by: `${file} → ${to}` })),
    )
    .filter(({ from, to }) => from && to && from !== to);
const arrows = between(room);
/** Within a room its folders are rooms again: `src/kit/marks`, `src/client/chart`. */
const inner = between((file) => (room(file) ? dirname(file) : ''));

describe('the folders of src', () => {
  it('import only from those that src/arrows.js gives them', () => {
    const wrong = arrows.filter(({ from, to }) => !ARROWS[from]?.includes(to));
    expect(wrong.map(({ by }) => by)).toEqual([]);
  });

  it('are given no arrow that they do not use, so that the table is the picture', () => {
    const used = new Set([...arrows.map(({ from, to }) => `${from} → ${to}`), ...COMPUTED]);
    const given = Object.entries(ARROWS).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
    expect(given.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it.each([
    ['make no circle', arrows],
    ['make none either with the folders that are in them', inner],
  ])('%s', (_, all) => {
    const found = circles(all);
    const by = found.flatMap((on) =>
      all.filter(({ from, to }) => on.includes(from) && on.includes(to)).map((arrow) => arrow.by),
    );
    expect({ found, by }).toEqual({ found: [], by: [] });
  });

  it('are drawn in ARCHITECTURE.md with each arrow to which the others do not lead anyway', () => {
    const given = Object.entries(ARROWS).flatMap(([from, all]) => all.map((to) => ({ from, to })));
    const further = reach(given);
    const needed = given.filter(
      ({ from, to }) => !ARROWS[from]?.some((by) => by !== to && further.get(by)?.has(to)),
    );
    const drawn = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^ {2}(\w+)(?:\[.*?\])? --> (.+)$/gm);
    expect(
      [...drawn]
        .flatMap(([, from, all = '']) => all.split(' & ').map((to) => `${from} → ${to.replace(/\[.*/, '')}`))
        .sort(),
    ).toEqual(needed.map(({ from, to }) => `${from} → ${to}`).sort());
  });

  it('compute the path of an import only where files are read from disk', () => {
    const computing = [...imports].filter(([, { computed }]) => computed.length).map(([file]) => file);
    expect(computing.sort()).toEqual(['src/build/disk/read.ts']);
  });
});

describe('the files of src', () => {
  it('make no circle either, not even of types', () => {
    const all = [...imports].flatMap(([from, { files }]) => files.map((to) => ({ from, to })));
    expect(circles(all)).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('names no file that is not there', () => {
    const [text, named] = [
      readFileSync('ARCHITECTURE.md', 'utf8'),
      /`((?!\/)[\w./[\]-]+\/[\w.[\]-]+\.\w+)`/g,
    ];
    const files = [...text.matchAll(named)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !existsSync(file) && !existsSync(`src/${file}`))).toEqual([]);
  });
});

describe('what this test stands on', () => {
  it('sees every way to import', () => {
    const code = `import a from './a.ts'; import type { B } from './b.ts'; export * from './c.ts';
      const d = await import('./d.ts'); type E = import('./e.ts').E; new Worker(new URL('./f.ts', import.meta.url));
      const g = import.meta.glob(['./g/*.ts', './h.ts'], { eager: true }); const i = import(where);`;
    expect(importsOfCode(code)).toEqual({
      paths: ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts'],
      globs: ['./g/*.ts', './h.ts'],
      computed: ['where'],
    });
  });

  it('sees the scripts of .astro files, also behind one that closes itself', async () => {
    const text = `---\nimport a from './a.ts';\n---\n<head><script is:inline set:html={a} /></head>
      {a < 1 && <b />}<script>\nimport './b.ts';\n</script>`;
    expect((await codeOfAstro(text)).flatMap((code) => importsOfCode(code).paths)).toEqual([
      './a.ts',
      './b.ts',
    ]);
  });

  it('finds a circle of three, and none where arrows only meet', () => {
    const of = (...pairs: string[]) => pairs.map(([from = '', to = '']) => ({ from, to }));
    expect(circles(of('ab', 'ac', 'bc'))).toEqual([]);
    expect(circles(of('xa', 'ab', 'bc', 'ca', 'cd'))).toEqual([['a', 'b', 'c']]);
    expect(circles(of('ab', 'ba', 'cd', 'dc'))).toHaveLength(2);
  });
});
