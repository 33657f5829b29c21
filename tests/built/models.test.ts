/** What the networks weigh on the wire, as our hosts pack them. */
import { statSync } from 'node:fs';
import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/models/training/runs.ts';
import { fileAddress } from '../../src/urls/addresses.ts';
import { files, onDisk } from './built.ts';

const KB = 1024;
/** What comes of a file: packed where it is. */
const wire = (file: string): number => {
  expect(files, file).toContain(file);
  return statSync(onDisk(files.has(`${file}.br`) ? `${file}.br` : file)).size;
};

describe('on the wire', () => {
  it.each(SHIPPED)('%s weighs at most 55 KB with its manifest', (name) => {
    const bytes = wire(fileAddress(`models/${name}.bin`)) + wire(fileAddress(`models/${name}.json`));
    console.log(`${name}: ${(bytes / KB).toFixed(1)} KB`);
    expect(bytes).toBeGreaterThan(30 * KB);
    expect(bytes).toBeLessThanOrEqual(55 * KB);
  });

  it('what runs them weighs at most 3 KB, as a file of the site and with all that loads them', async () => {
    const chunks = [...files].filter((file) => /\/infer\.[^/]+\.js$/.test(file));
    expect(chunks).toHaveLength(1);
    const { outputFiles } = await build({
      ...{ entryPoints: ['src/models/infer/index.ts'], bundle: true, minify: true, write: false },
      ...{ format: 'esm', target: 'es2022' },
    });
    const whole = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
    console.log(`inference: ${wire(chunks[0] ?? '')} bytes as a file, ${whole} with what loads weights`);
    for (const bytes of [wire(chunks[0] ?? ''), whole]) {
      expect(bytes).toBeGreaterThan(KB);
      expect(bytes).toBeLessThanOrEqual(3 * KB);
    }
  });
});
