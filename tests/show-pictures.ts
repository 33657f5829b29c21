/**
 * `npm run pictures` lays each picture that changed beside what it was in the last commit, or in the one that is
 * named (`npm run pictures -- main`): a page in .cache/pictures. It writes nothing else.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { escaped } from '../src/picture/svg.ts';
import { changedLines, drawnOrExit, FOLDER, keptFiles } from './snapshots.ts';

const OUT = '.cache/pictures';
const [revision = 'HEAD'] = process.argv.slice(2);

/** The pictures of a commit, unpacked beneath `OUT/old`; none if the commit is from before there were any. */
function committed(): Map<string, string> {
  const old = join(OUT, 'old');
  mkdirSync(old, { recursive: true });
  if (!execFileSync('git', ['ls-tree', revision, FOLDER]).length) return new Map();
  const archive = execFileSync('git', ['archive', revision, FOLDER], { maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', old], { input: archive });
  return keptFiles(join(old, FOLDER), old);
}

const side = (name: string, path: string, there: boolean): string =>
  `<figure><figcaption>${name}</figcaption>${there ? `<a href="${name}/${path}"><img src="${name}/${path}" alt="" loading="lazy"></a>` : '<p>not there</p>'}</figure>`;

rmSync(OUT, { recursive: true, force: true });
const before = committed();
const after = await drawnOrExit();
const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
const changed = paths.filter((path) => before.get(path) !== after.get(path));
const sections = changed.map((path) => {
  const [old, now] = [before.get(path), after.get(path)];
  if (now !== undefined) {
    mkdirSync(dirname(join(OUT, 'new', path)), { recursive: true });
    writeFileSync(join(OUT, 'new', path), now);
  }
  const lines = old !== undefined && now !== undefined ? changedLines(old, now, 12) : [];
  return `<section><h2>${escaped(path)}</h2><div>${side('old', path, old !== undefined)}${side('new', path, now !== undefined)}</div><pre>${escaped(lines.join('\n'))}</pre></section>`;
});
const style =
  'body{font:16px sans-serif;margin:2rem}section>div{display:grid;grid-template-columns:1fr 1fr;gap:1rem}figure{margin:0}img{width:100%;border:1px solid #ccc}pre{overflow:auto;font-size:12px}';
const title = `${changed.length} of ${paths.length} pictures differ from ${revision}`;
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${sections.join('\n')}`,
);
console.log(`${title}: ${resolve(OUT, 'index.html')}`);
