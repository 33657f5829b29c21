/** A folder of a test’s own, empty when it begins and gone when it has ended. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Makes one for each test of the file that asks for it. */
export function ownFolder() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'build-work-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  /** A path in it. */
  const here = (...path: string[]): string => join(root, ...path);
  /** Writes a file with its folders. @returns its path */
  const file = (path: string, text: string): string => {
    const whole = here(path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  };
  return { here, file };
}
