import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { emitClientAsset } from 'astro/assets/utils';

/** What `fontCss` writes of a file: `./a.woff2?no-inline`. */
const NAMED = /\.\/([\w.-]+\.woff2)\?no-inline/g;

type Context = Parameters<typeof emitClientAsset>[0];

/**
 * A plugin of Vite that gives the stylesheets of a folder the addresses of their fonts. Vite would by itself open every
 * font once for every sheet that names it, all at once: of a thousand chapters more files than a system lets it.
 */
export function fontUrls(folder: string) {
  const emitted = new WeakMap<Context['environment'], Map<string, Promise<string>>>();
  /** What Vite puts the address of an asset in the place of. */
  const placeholder = (context: Context, name: string): Promise<string> => {
    const known = emitted.get(context.environment) ?? new Map<string, Promise<string>>();
    emitted.set(context.environment, known);
    const emit = async (): Promise<string> =>
      `__VITE_ASSET__${emitClientAsset(context, { type: 'asset', name, source: await readFile(join(folder, name)) })}__`;
    const found = known.get(name) ?? emit();
    known.set(name, found);
    return found;
  };
  return {
    name: 'font-urls',
    enforce: 'pre' as const,
    apply: 'build' as const,
    async transform(this: Context, code: string, id: string) {
      if (!id.startsWith(folder + sep) || !/\.css(\?|$)/.test(id)) return undefined;
      const names = new Set([...code.matchAll(NAMED)].map(([, name = '']) => name));
      const urls = new Map(
        await Promise.all([...names].map(async (name) => [name, await placeholder(this, name)] as const)),
      );
      return { code: code.replace(NAMED, (_, name: string) => urls.get(name) ?? name), map: null };
    },
  };
}
