import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { makeFonts } from '../fonts/make-fonts.ts';
import { readCharts, readTexts } from '../build/disk/read.ts';
import { fontUrls } from './font-urls.ts';
import { gathered } from './gathered.ts';

/** Ms after the last change of a file: a page that was saved comes first. */
const SETTLED = 200;
const charsOf = (texts: Iterable<string>): Set<string> => new Set([...texts].join(''));

/** The names pages import; behind each a file that `makeFonts` wrote. */
const MODULES: Record<string, string> = {
  'virtual:fonts': 'fonts.js',
  'virtual:fonts.css': 'fonts.css',
  'virtual:paper-fonts.css': 'paper.css',
  'virtual:embed-fonts.css': 'embed.css',
};

/**
 * Cuts anew once a character occurs that was not there at the last cut, and at no other save.
 * @param wait is given what is settled once the files are there
 * @returns takes the files that were written since; all of content/ unless given
 */
function cutter(
  root: string,
  folder: string,
  logger: AstroIntegrationLogger,
  wait: (made: Promise<unknown>) => unknown,
): (written?: readonly string[]) => Promise<void> {
  let known = new Set<string>();
  let last = Promise.resolve();
  const look = async (written?: readonly string[]): Promise<void> => {
    const there = written?.filter((path) => existsSync(path)) ?? [];
    if (written && charsOf(there.map((path) => readFileSync(path, 'utf8'))).isSubsetOf(known)) return;
    const texts = readTexts(root);
    const chars = charsOf(Object.values(texts));
    if (chars.isSubsetOf(known)) return;
    const { missing, made } = await makeFonts(folder, texts, await readCharts(root));
    await wait(made);
    known = chars;
    if (missing.size)
      logger.info(`no font of ours has ${[...missing].join(' ')}: the reader's system draws it.`);
  };
  return (written) => {
    const next = (): Promise<void> => look(written);
    return (last = last.then(next, next));
  };
}

/** What cuts fonts, and what lays them in a built site. */
interface Fonts {
  readonly integration: AstroIntegration;
  /**
   * Lays the cuts that pages name in a built folder, which Vite is done with, once they are made.
   * @throws what kept one from being cut
   */
  readonly lay: (dist: string) => Promise<void>;
}

/**
 * Cuts the fonts to what the essay says. A page imports `virtual:fonts.css`, preloads what
 * `virtual:fonts` names, and, if it is Chinese, links the stylesheet `chinese` beside it;
 * the print edition also imports `virtual:paper-fonts.css`. An embed imports `virtual:embed-fonts.css`
 * instead, and links what `embedSheets` has for it. A build goes on while they are cut.
 */
export function fonts(): Fonts {
  let cut: ReturnType<typeof cutter>;
  let made: Promise<unknown> = Promise.resolve();
  let [folder, assets] = ['', ''];
  const named = new Set<string>();
  const integration: AstroIntegration = {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        folder = join(root, '.cache/fonts');
        assets = config.build.assets;
        const later = (files: Promise<unknown>): void => void (made = files);
        cut = cutter(root, folder, logger, command === 'build' ? later : (files) => files);
        if (command === 'build' || command === 'dev') await cut();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'fonts',
                enforce: 'pre',
                resolveId: (id) => (MODULES[id] ? join(folder, MODULES[id]) : undefined),
              },
              fontUrls(folder, assets, named),
            ],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const written = new Set<string>();
        // A pull writes all files: looked through at each of them, they keep the server from answering for seconds.
        const { request } = gathered(() => {
          const paths = [...written];
          written.clear();
          return cut(paths).catch((error: Error) => logger.error(error.message));
        }, SETTLED);
        server.watcher.on('all', (event, path) => {
          if (!/[\\/]content[\\/].*\.(ya?ml|csv|mdx)$/.test(path) || event.startsWith('unlink')) return;
          written.add(path);
          request();
        });
      },
    },
  };
  const lay = async (dist: string): Promise<void> => {
    await made;
    const to = join(dist, assets);
    await mkdir(to, { recursive: true });
    await Promise.all([...named].map((name) => copyFile(join(folder, name), join(to, name))));
  };
  return { integration, lay };
}
