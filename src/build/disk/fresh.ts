import { readdirSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Marks a module that is loaded anew; what it imports of its own folder is marked likewise. */
const MARK = /\?at=\d+$/;
let registered = false;

/** Node keeps a module for as long as it runs, and so what a chart in a folder is made of. */
function hook(): void {
  if (registered) return;
  registered = true;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const [mark] = MARK.exec(context.parentURL ?? '') ?? [];
      return mark && specifier.startsWith('./') ? { ...found, url: found.url + mark } : found;
    },
  });
}

/** When the last of the files beside one was written, in ms since 1970. */
function written(file: string): number {
  const folder = dirname(file);
  const times = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => statSync(join(folder, name)).mtimeMs);
  return Math.round(Math.max(...times) * 1000);
}

/**
 * Imports a module as its file is now, with the modules beside it that it is made of. While none of them is written it
 * is the same module: Node lets go of none, and a server that checks at each save would run out of memory.
 */
export function importFresh(file: string): Promise<unknown> {
  hook();
  return import(/* @vite-ignore */ `${pathToFileURL(file)}?at=${written(file)}`);
}
