import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';

/** Ms between two looks at a file that is being written. */
const LOOK = 20;

const sizeOf = async (file: string): Promise<number | undefined> =>
  (await stat(file).catch(() => undefined))?.size;

/** Resolves once a file is as long as it is to be, which may be known only later. */
async function written(file: string, bytes: () => number | undefined): Promise<void> {
  for (;;) {
    const size = await sizeOf(file);
    if (size !== undefined && size === bytes()) return;
    await pause(LOOK);
  }
}

/** Paths in a built folder, as Astro calls them, and the files that answer there. */
const fileOf = (path: string): string => (/\.\w+$/.test(path) ? path : `${path}/index.html`);

/** A part of the site that somebody works on while the rest is rendered. */
export interface First {
  /** What renders pages, those of the part before all others. */
  readonly prerenderer: AstroPrerenderer;
  /** Resolves once a page of the part is to be rendered: not where all are as in the last build. */
  readonly begun: Promise<void>;
  /** Resolves once all of the part lies in the built folder. A build that fails before leaves it open. */
  readonly whole: Promise<void>;
}

interface Folders {
  /** The built site. */
  readonly folder: string;
  /** Pages of the last build, by the same paths, of which Astro may lay one in the built site in place of rendering it. */
  readonly last: string;
  /** The folder that the site is to stand in: `/essay/`. */
  readonly base: string;
}

/**
 * Renders a part of the site first.
 * @param own what renders pages otherwise
 * @param isFirst whether a path within the site’s folder, `zh-hant/print/`, belongs to the part
 */
export function firstPages(
  own: AstroPrerenderer,
  { folder, last, base }: Folders,
  isFirst: (path: string) => boolean,
): First {
  const begun = Promise.withResolvers<undefined>();
  const { promise: whole, resolve } = Promise.withResolvers<undefined>();
  /** What the pages of the part that were rendered are long. */
  const rendered = new Map<string, number>();
  const within = (path: string): string => {
    const decoded = decodeURI(path);
    return (decoded.startsWith(base) ? decoded.slice(base.length) : decoded.slice(1)).replace(/\/$/, '');
  };
  const arrived = async (path: string): Promise<void> => {
    const before = await sizeOf(join(last, fileOf(path)));
    await written(join(folder, fileOf(path)), () => rendered.get(path) ?? before);
  };
  const prerenderer: AstroPrerenderer = {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const [first, others] = [true, false].map((is) =>
        paths.filter(({ pathname }) => isFirst(within(pathname)) === is),
      );
      void Promise.all((first ?? []).map(({ pathname }) => arrived(within(pathname)))).then(() => {
        resolve(undefined);
      });
      return [...(first ?? []), ...(others ?? [])];
    },
    async render(request, options) {
      const path = within(new URL(request.url).pathname);
      if (!isFirst(path)) return own.render(request, options);
      begun.resolve(undefined);
      const page = await own.render(request, options);
      const response = page instanceof Response ? page : page.response;
      rendered.set(path, (await response.clone().arrayBuffer()).byteLength);
      return page;
    },
  };
  return { prerenderer, begun: begun.promise, whole };
}
