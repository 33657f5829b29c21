import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changedLines, differences, drawnFiles, FOLDER, committedFiles } from './snapshots.ts';

const drawn = await drawnFiles();
const kept = committedFiles();

it('draws every chart in every state, language and size as it was last kept', () => {
  expect(differences(kept, drawn).join('\n')).toBe('');
});

it('tells of a picture that changed, that is missing and that nothing draws, with the lines and the command', () => {
  const [[path, text] = ['', '']] = drawn;
  const [, line = ''] = /^ (<g .*)$/m.exec(text) ?? [];
  const other = text.replace(line, line.replace('<g ', '<g opacity="0.5" '));
  const told = (a: [string, string][], b: [string, string][]) =>
    differences(new Map(a), new Map(b)).join('\n');
  expect(told([[path, text]], [[path, text]])).toBe('');
  expect(told([[path, text]], [[path, other]])).toContain(`${path} is drawn otherwise now`);
  expect(told([[path, text]], [[path, other]])).toContain(`: ${line.slice(0, 60)}`);
  expect(told([[path, text]], [[path, other]])).toContain('npm run pictures:write');
  expect(told([], [[path, text]])).toBe(`${path} is missing: \`npm run pictures:write\` writes it.`);
  expect(told([[`${FOLDER}/x.svg`, text]], [])).toContain(`${FOLDER}/x.svg is of no chart`);
});

it('counts the lines that it does not show', () => {
  expect(changedLines('a\nb\nc', 'a\nx\ny', 3)).toEqual(['- 2: b', '+ 2: x', '- 3: c', '… and 1 lines more']);
  expect(changedLines('a\nb', 'b\na')).toEqual(['the same lines in another order']);
});

it('keeps all pictures in nine megabytes', () => {
  const bytes = [...kept.keys()].reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeGreaterThan(1e6);
  expect(bytes).toBeLessThan(9e6);
});

it('keeps them as files that open by themselves: literal colours, nothing that must be fetched', () => {
  for (const path of kept.keys()) {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^<!DOCTYPE svg \[\n(<!ENTITY [a-z0-9-]+ "#[0-9a-f]{6}">\n)+\]>\n<svg .*xmlns="/);
    const named = new Set([...text.matchAll(/<!ENTITY (\S+) /g)].map(([, name]) => name));
    const used = new Set([...text.matchAll(/"&([a-z0-9-]+);"/g)].map(([, name]) => name));
    expect([...used].sort(), path).toEqual([...named].sort());
    expect(text).not.toMatch(/var\(|href=|url\(/);
  }
});
