import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';

/** Ms between two looks at a file that is being written. */
const LOOK = 20;

/** Resolves once a file is as long as it is to be. */
async function written(file: string, bytes: number): Promise<void> {
  while ((await stat(file).catch(() => undefined))?.size !== bytes) await pause(LOOK);
}

/** Paths in a built folder, as Astro calls them, and the files that answer there. */
const fileOf = (path: string): string => (/\.\w+$/.test(path) ? path : `${path}/index.html`);

/** A part of the site that somebody works on while the rest is rendered. */
export interface First {
  /** What renders pages, those of the part before all others. */
  readonly prerenderer: AstroPrerenderer;
  /** Resolves once all of the part lies in the built folder. A build that fails before leaves it open. */
  readonly whole: Promise<void>;
}

/**
 * Renders a part of the site first.
 * @param own what renders pages otherwise
 * @param folder the built site; @param base the folder that the site is to stand in: `/essay/`
 * @param isFirst whether a path within that folder, `zh-hant/print/`, belongs to the part
 */
export function firstPages(
  own: AstroPrerenderer,
  { folder, base }: { readonly folder: string; readonly base: string },
  isFirst: (path: string) => boolean,
): First {
  let resolve = (): void => undefined;
  const whole = new Promise<void>((done) => (resolve = done));
  let missing = 0;
  const within = (path: string): string => {
    const decoded = decodeURI(path);
    return (decoded.startsWith(base) ? decoded.slice(base.length) : decoded.slice(1)).replace(/\/$/, '');
  };
  const prerenderer: AstroPrerenderer = {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const first = paths.filter(({ pathname }) => isFirst(within(pathname)));
      missing = first.length;
      // With nothing to wait for, whoever waits would wait for ever.
      if (!missing) resolve();
      return [...first, ...paths.filter((path) => !first.includes(path))];
    },
    async render(request, options) {
      const rendered = await own.render(request, options);
      const path = within(new URL(request.url).pathname);
      if (!isFirst(path)) return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { byteLength } = await response.clone().arrayBuffer();
      void written(join(folder, fileOf(path)), byteLength).then(() => {
        missing--;
        if (missing === 0) resolve();
      });
      return rendered;
    },
  };
  return { prerenderer, whole };
}
