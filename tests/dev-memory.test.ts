import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** MB that thirty modules of half a megabyte leave in use, each made of a text as a dev server makes them. */
function left(command: 'dev' | 'build'): number {
  const script = `
    import { devMemory } from './src/integrations/dev-memory.ts';
    devMemory().hooks['astro:config:setup']({ command: '${command}' });
    const collect = async () => {
      for (let n = 0; n < 10; n++) {
        gc();
        await new Promise((done) => setTimeout(done, 10));
      }
      return process.memoryUsage().heapUsed;
    };
    const AsyncFunction = (async () => {}).constructor;
    const before = await collect();
    for (let n = 0; n < 30; n++) await new AsyncFunction('/*' + String(n).repeat(250_000) + '…*/')();
    console.log((await collect()) - before);
  `;
  const args = ['--expose-gc', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1e6;
}

it('a dev server keeps no source of modules that were saved over', () => {
  expect(left('dev')).toBeLessThan(3);
});

it('without it, they are kept', () => {
  expect(left('build')).toBeGreaterThan(10);
});
