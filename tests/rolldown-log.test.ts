import { build, createLogger } from 'vite';
import { expect, it } from 'vitest';
import { onLog } from '../src/integrations/rolldown-log.ts';

/** What a build warns of whose one module begins with a directive. */
async function warnings(directive: string): Promise<string> {
  const said: string[] = [];
  const customLogger = { ...createLogger('silent'), warn: (message: string) => void said.push(message) };
  await build({
    ...{ configFile: false, logLevel: 'warn', customLogger },
    plugins: [
      {
        name: 'one-module',
        resolveId: (id) => (id === 'one' ? '\0one' : undefined),
        load: (id) => (id === '\0one' ? `"${directive}";\nexport default 1;` : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'one', onLog } },
  });
  return said.join('\n');
}

it('a build is silent of Astro’s own directive, and of no other', async () => {
  expect(await warnings('use astro:head-inject')).toBe('');
  expect(await warnings('use server')).toContain('MODULE_LEVEL_DIRECTIVE');
});
