import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sentence } from '../data/problem.ts';
import { checkAll } from '../build/disk/read.ts';
import { gathered } from './gathered.ts';

/** Ms after the last change of a file, so that a pull of a hundred is looked at once. */
const SETTLED = 50;

/**
 * Holds the build on broken content, and tells an editor at once: the sentence stands in the
 * terminal and over the open page, with file and line.
 */
export function checkContent(): AstroIntegration {
  let root = '.';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const problems = await checkAll(root);
        for (const p of problems) logger.error(sentence(p));
        if (problems.length)
          throw new Error(`content: ${problems.length} to mend.\n${problems.map(sentence).join('\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = async (): Promise<void> => {
          const problems = await checkAll(root, true).catch((e: Error) => [
            { file: 'content', message: e.message },
          ]);
          if (!problems.length) return;
          for (const p of problems) logger.error(sentence(p));
          const message = problems.map(sentence).join('\n');
          server.ws.send({
            type: 'error',
            err: { message, stack: '', ...(problems[0] && { id: problems[0].file }) },
          });
        };
        const lookSoon = gathered(look, SETTLED);
        server.watcher.on('all', (_event, path) => {
          if (/[\\/](content|src[\\/]charts)[\\/]/.test(path)) lookSoon();
        });
        server.ws.on('connection', lookSoon);
      },
    },
  };
}
