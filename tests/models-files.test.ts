/** The files that pages fetch, and what they weigh. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDER, readManifest } from '../scripts/train.ts';
import { loadModel } from '../src/models/infer/index.ts';
import { SHIPPED } from '../src/models/training/runs.ts';
import { bytesOf, shipped } from './shipped-models.ts';

const transformer = await shipped('transformer');

describe('a weight file', () => {
  it('that differs in any one byte is refused with a sentence, and so is that of another model', async () => {
    const { bytes } = transformer.manifest;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const file = new Uint8Array(bytesOf('transformer'));
          file[at] = (file[at] as number) ^ by;
          await expect(loadModel(readManifest('transformer'), file.buffer)).rejects.toThrow(
            /^transformer: the weights are not/,
          );
        },
      ),
      { numRuns: 10 },
    );
    await expect(loadModel(readManifest('gru'), bytesOf('bigru'))).rejects.toThrow(
      /47132|bytes with SHA-256/,
    );
  });

  it('takes at most 55 KB on the wire with its manifest, and the code to run it 3 KB', async () => {
    for (const name of SHIPPED) {
      const manifest = gzipSync(readFileSync(`${FOLDER}/${name}.json`)).length;
      expect(bytesOf(name).byteLength + manifest, name).toBeLessThanOrEqual(55 * 1024);
    }
    const entryPoints = ['src/models/infer/index.ts'];
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(3 * 1024);
  });
});
