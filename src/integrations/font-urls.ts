import { join, sep } from 'node:path';
import { emitClientAsset } from 'astro/assets/utils';

/** What `fontCss` writes of a file: `./a.woff2?no-inline`. */
const NAMED = /\.\/([\w.-]+\.woff2)\?no-inline/g;
/** What `virtual:fonts` imports the address of a file by. */
const IMPORTED = /([\w.-]+\.woff2)\?url&no-inline$/;

type Context = Parameters<typeof emitClientAsset>[0];

/**
 * A plugin of Vite that gives what names the fonts of a folder their addresses in a built site. A font is called by
 * all that it is cut from, so its address is known before it is cut, and Vite never opens it: by itself it would wait
 * for all of them, and open each once for every sheet that names it.
 * @param assets the folder of the built site that they are to lie in: `_astro`
 * @param names is given the name of every font that has an address; whoever lays them there reads it
 */
export function fontUrls(folder: string, assets: string, names: Set<string>) {
  const fileOf = (name: string): string => `${assets}/${name}`;
  const emitted = new WeakMap<Context['environment'], Map<string, string>>();
  /** What Vite puts the address of an asset in the place of. */
  const placeholder = (context: Context, name: string): string => {
    const known = emitted.get(context.environment) ?? new Map<string, string>();
    emitted.set(context.environment, known);
    const emit = (): string =>
      `__VITE_ASSET__${emitClientAsset(context, { type: 'asset', fileName: fileOf(name), source: '' })}__`;
    const found = known.get(name) ?? emit();
    known.set(name, found);
    names.add(name);
    return found;
  };
  const isOurs = (id: string): boolean => id.startsWith(folder + sep);
  return {
    name: 'font-urls',
    enforce: 'pre' as const,
    apply: 'build' as const,
    // By name alone: as yet there may be no such file.
    resolveId: (source: string, importer?: string) =>
      importer !== undefined && isOurs(importer) && IMPORTED.test(source) ? join(folder, source) : undefined,
    load(this: Context, id: string) {
      const [, name] = (isOurs(id) && IMPORTED.exec(id)) || [];
      return name && `export default ${JSON.stringify(placeholder(this, name))};`;
    },
    transform(this: Context, code: string, id: string) {
      if (!isOurs(id) || !/\.css(\?|$)/.test(id)) return undefined;
      return { code: code.replace(NAMED, (_, name: string) => placeholder(this, name)), map: null };
    },
    generateBundle(_options: unknown, bundle: Record<string, unknown>) {
      for (const name of names) Reflect.deleteProperty(bundle, fileOf(name));
    },
  };
}
