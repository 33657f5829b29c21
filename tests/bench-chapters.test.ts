/** Chapters that a bench writes can be built: the check has nothing to tell of them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addChapters } from '../bench/more-chapters.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { problemsAfter } from './whole-essay.ts';

it('has nothing to tell of chapters that are made after another one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chapters-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    addChapters(folder, 0, 3);
    expect(problemsAfter(readTexts(folder))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
