import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<{ default: AstroComponentFactory }>('../../playgrounds/*/Playground.astro', {
  eager: true,
});

/** What the server writes of each playground, by its chart. */
export const playgrounds: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? '', file.default]),
);
