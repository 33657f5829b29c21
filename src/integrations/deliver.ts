import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chunkGraph } from '../build/weights/chunk-graph.ts';
import { weighEmbeds } from '../build/weights/embed-weights.ts';
import { headerTable } from '../build/hosting/headers.ts';
import { caddyfile, hostedHeaders, nginxConf } from '../build/hosting/host-files.ts';
import { pack } from '../build/hosting/packed.ts';
import { readCharts } from '../build/disk/read.ts';
import { kept, MEASURED, stale } from '../build/weights/kept-weights.ts';
import { printEditions } from './print.ts';

/**
 * What hosts need to deliver the built site: its PDF and `_headers` in it, `deploy/` beside it, and every
 * text packed; and a check of what its embeds weigh then. To be the last of all integrations, since it
 * reads what the others wrote.
 */
export function deliver(): AstroIntegration {
  let root = new URL('file:///');
  const { plugin, chunks } = chunkGraph();
  return {
    name: 'deliver',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const cache = (name: string): string => fileURLToPath(new URL(`.cache/${name}`, root));
        const table = headerTable(dist);
        const deploy = new URL('deploy/', root);
        await mkdir(deploy, { recursive: true });
        await writeFile(new URL('_headers', dir), hostedHeaders(table));
        await writeFile(new URL('Caddyfile', deploy), caddyfile(table));
        await writeFile(new URL('nginx.conf', deploy), nginxConf(table));
        const packing = async (): Promise<void> => {
          const started = performance.now();
          const { laid, made } = await pack(dist, cache('packed'));
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          logger.info(`${laid} packed texts, ${made} of them new, in ${seconds} s`);
        };
        // At once, since a browser that prints keeps one core busy at most.
        await Promise.all([
          printEditions(dist, table, cache('print'), (said) => logger.info(said)),
          packing(),
        ]);
        const charts = await readCharts(fileURLToPath(root));
        const weights = weighEmbeds(dist, Object.keys(charts), chunks);
        await writeFile(join(fileURLToPath(root), MEASURED), JSON.stringify(weights));
        for (const sentence of stale(kept(), weights)) logger.warn(sentence);
      },
    },
  };
}
