import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { chunkGraph, type Chunk } from '../build/weights/chunk-graph.ts';
import { weighEmbeds } from '../build/weights/embed-weights.ts';
import { builtFor } from '../build/dist/built-for.ts';
import { putAside } from '../build/dist/put-aside.ts';
import { dropForeignScripts } from '../build/dist/frozen-scripts.ts';
import { headerTable, type Table } from '../build/hosting/headers.ts';
import { caddyfile, hostedHeaders, nginxConf } from '../build/hosting/host-files.ts';
import { pack } from '../build/hosting/packed.ts';
import { readCharts } from '../build/disk/read.ts';
import { committedWeights, MEASURED, stale } from '../build/weights/kept-weights.ts';
import { switchesFrom } from '../site/switches.ts';
import { isPlaceholder } from '../site/where.ts';
import { firstPages } from './first-pages.ts';
import { layMeanwhile } from './lay-meanwhile.ts';
import { LAST_PAGES, withoutList } from './last-pages.ts';
import { browserToPrint, isForPaper, openPrinter, withoutPdfs } from './print.ts';
import { withPicturesSpread } from './spread.ts';

/** The headers as a file of the site, and as configurations beside its folder. */
async function writeHostFiles(dir: URL, table: Table): Promise<void> {
  const deploy = new URL('../deploy/', dir);
  await mkdir(deploy, { recursive: true });
  await writeFile(new URL('_headers', dir), hostedHeaders(table));
  await writeFile(new URL('Caddyfile', deploy), caddyfile(table));
  await writeFile(new URL('nginx.conf', deploy), nginxConf(table));
}

async function packAll(dist: string, cache: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now();
  const { laid, made } = await pack(dist, cache);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  logger.info(`${laid} packed texts, ${made} of them new, in ${seconds} s`);
}

/** Weighs the embeds as they are packed, and tells where the committed table is another. */
async function weigh(
  root: string,
  dist: string,
  chunks: ReadonlyMap<string, Chunk>,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const charts = await readCharts(root);
  const weights = weighEmbeds(dist, Object.keys(charts), chunks);
  await writeFile(join(root, MEASURED), JSON.stringify(weights));
  for (const sentence of stale(committedWeights(), weights)) logger.warn(sentence);
}

/** What prints: a sentence where it can't, or what resolves once it has. */
type Printed = Promise<string | { readonly done: Promise<void> }>;

/** Prints once the pages for paper are there, and their type. */
const printing = (whole: Promise<unknown>, to: Parameters<typeof openPrinter>[0]): Printed =>
  whole
    .then(() => openPrinter(to))
    .then(
      (print) => {
        const done = print();
        done.catch(() => undefined);
        return { done };
      },
      (error: Error) => error.message,
    );

/** What comes into a built site besides what Astro makes, and may take as long. */
interface Meanwhile {
  /** Lays something in the built folder; called once Vite is done with it, while pages are rendered. */
  readonly lay: (dist: string) => Promise<void>;
}

/**
 * What hosts need to deliver the built site: its PDF and `_headers` in it, `deploy/` beside it, and every
 * text packed; and a check of what its embeds weigh then. To be the last of all integrations, since it
 * reads what the others wrote.
 */
export function deliver({ lay }: Meanwhile): AstroIntegration {
  let [root, out, kept, base] = [new URL('file:///'), new URL('file:///'), new URL('file:///'), '/'];
  let cleared: Promise<void> = Promise.resolve();
  let laid: Promise<void> = Promise.resolve();
  let printed: Printed = Promise.resolve('PDF is 0');
  const switches = switchesFrom(process.env);
  const { plugin, chunks } = chunkGraph();
  const cache = (name: string): string => fileURLToPath(new URL(`.cache/${name}`, root));
  return {
    name: 'deliver',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        ({ root, outDir: out, cacheDir: kept } = config);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const dist = fileURLToPath(out);
        cleared = putAside(dist.replace(/[\\/]$/, ''), cache(''));
        // Told of at the end, where it is awaited.
        cleared.catch(() => undefined);
        const last = fileURLToPath(kept);
        setPrerenderer((astros) => {
          const own = layMeanwhile(withPicturesSpread(withoutList(astros, last)), () => lay(dist));
          ({ laid } = own);
          if (!switches.pdf) return own.prerenderer;
          const folders = { folder: dist, last: join(last, LAST_PAGES), base };
          const { prerenderer, begun, whole } = firstPages(own.prerenderer, folders, isForPaper);
          const tell = (said: string): void => logger.info(said);
          const start = browserToPrint();
          // It comes up while the first page is rendered. What keeps it from that is said where it is awaited.
          void begun.then(start).catch(() => undefined);
          printed = printing(Promise.all([whole, laid]), { dist, base, cache: cache('print'), start, tell });
          return prerenderer;
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const where = builtFor(dist);
        await laid;
        dropForeignScripts(dist, where);
        await writeHostFiles(dir, headerTable(dist));
        const print = await printed;
        // Before any page is packed.
        if (typeof print === 'string') {
          await withoutPdfs(dist);
          logger.warn(`The site is built without its PDF, and offers none: ${print}.`);
        }
        await Promise.all([
          typeof print === 'string' ? undefined : print.done,
          switches.precompress && packAll(dist, cache('packed'), logger),
        ]);
        // A longer address weighs a few bytes more, which is no fault of a chart.
        if (switches.precompress && isPlaceholder(where))
          await weigh(fileURLToPath(root), dist, chunks, logger);
        await cleared;
      },
    },
  };
}
