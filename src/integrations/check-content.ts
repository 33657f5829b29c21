import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HotPayload } from 'vite';
import { sentence } from '../data/problem.ts';
import type { Found } from './check-thread.ts';
import { checker } from './checker.ts';
import { gathered } from './gathered.ts';
import { hotContent } from './hot-content.ts';

/** Ms after the last change of a file, so that a pull of a hundred is looked at once. */
const SETTLED = 50;
/** Folders whose files can make a mistake or mend one: the content, and the code, in which charts say what they need. */
const CHECKED: readonly string[] = ['content', 'src'];

/** Problems as the overlay takes them: their sentences, and the place of the first, which it opens. */
function overlay([first, ...others]: Found, root: string): HotPayload {
  if (!first) return { type: 'custom', event: 'content:mended' };
  const { file, line = 1, column = 1 } = first;
  const id = join(root, file);
  const message = [first, ...others].map(sentence).join('\n');
  return { type: 'error', err: { message, stack: '', id, loc: { file: id, line, column } } };
}

/**
 * Holds the build on broken content, and tells an editor at once: the sentence stands in the
 * terminal and over the open page, with file and line. What is right shows in the open page.
 */
export function checkContent(): AstroIntegration {
  let root = '.';
  let checked: Promise<Found> = Promise.resolve([]);
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/client/dev/redraw.ts';`);
        if (command !== 'build') return;
        // In its thread while fonts are looked through and Astro reads the chapters.
        const { check, close } = checker(fileURLToPath(config.root));
        checked = check().finally(close);
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const problems = await checked;
        for (const p of problems) logger.error(sentence(p));
        if (problems.length)
          throw new Error(`content: ${problems.length} to mend.\n${problems.map(sentence).join('\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let problems: Found = [];
        const { check, restart, close } = checker(root);
        const work = gathered(async () => {
          problems = await check();
          for (const p of problems) logger.error(sentence(p));
          server.ws.send(overlay(problems, root));
        }, SETTLED);
        const isBroken = async (): Promise<boolean> => {
          await work.idle();
          return problems.length > 0;
        };
        hotContent(server, root, { isBroken });
        server.watcher.on('all', (_event, path) => {
          const [folder = ''] = relative(root, path).split(sep);
          if (folder === 'src') restart();
          if (CHECKED.includes(folder)) work.request();
        });
        server.httpServer?.once('close', close);
        server.ws.on('connection', work.request);
      },
    },
  };
}
