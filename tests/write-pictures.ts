/** `npm run pictures:write` keeps every picture as it is drawn now, and takes away those that no chart draws. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawnOrExit, FOLDER, keptFiles } from './snapshots.ts';

const drawn = await drawnOrExit();
const kept = existsSync(FOLDER) ? keptFiles() : new Map<string, string>();
const changed = [...drawn].filter(([path, text]) => kept.get(path) !== text);
const stale = [...kept.keys()].filter((path) => !drawn.has(path));
for (const [path, text] of changed) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const path of stale) rmSync(path);
console.log(`${drawn.size} pictures: ${changed.length} written, ${stale.length} taken away.`);
