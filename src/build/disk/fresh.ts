import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Marks a module that is loaded anew; what it imports of its own folder is marked likewise. */
const MARK = /\?at=\d+$/;
let hooked = false;

/** Node keeps a module for as long as it runs, and so what a chart in a folder is made of. */
function hook(): void {
  if (hooked) return;
  hooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const [mark] = MARK.exec(context.parentURL ?? '') ?? [];
      return mark && specifier.startsWith('./') ? { ...found, url: found.url + mark } : found;
    },
  });
}

/** Imports a module as its file is now, with the modules beside it that it is made of. */
export function importFresh(file: string): Promise<unknown> {
  hook();
  return import(/* @vite-ignore */ `${pathToFileURL(file)}?at=${Date.now()}`);
}
