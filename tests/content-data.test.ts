/** Files of content/ are data: what Vite is told of them, in a build and while one develops. */
import type { AstroConfig } from 'astro';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { contentData } from '../src/integrations/content-data.ts';

interface Config {
  readonly vite: { readonly plugins: readonly Plugin[] };
}

/** The plugins that the integration adds, by whether they are of a build or of a dev server. */
function pluginsOf(apply: 'build' | 'serve'): readonly Plugin[] {
  const found: Plugin[] = [];
  const setup = contentData().hooks['astro:config:setup'] as unknown as (options: object) => void;
  const updateConfig = ({ vite }: Config): AstroConfig => {
    found.push(...vite.plugins);
    return {} as AstroConfig;
  };
  setup({ updateConfig });
  return found.filter((plugin) => plugin.apply === apply);
}

interface Load {
  readonly filter: { readonly id: RegExp };
  readonly handler: () => { readonly code: string };
}

it.each([
  ['/home/essay/content/data/nvidia-quarters.csv', true],
  ['/home/essay/content/en/charts/hole.yaml', true],
  ['C:\\essay\\content\\claims\\moat.yml', true],
  ['/home/essay/content/data/nvidia-quarters.csv?raw', false],
  ['/home/essay/content/en/chapters/moat.mdx', false],
  ['/home/essay/src/data/published.yaml', false],
])('a dev server that asks for %s as code is given an empty module: %s', (id, isEmpty) => {
  const loads = pluginsOf('serve').map(({ load }) => load as unknown as Load);
  expect(loads).toHaveLength(1);
  const [{ filter, handler }] = loads as [Load];
  expect(filter.id.test(id)).toBe(isEmpty);
  expect(handler().code).toBe('export {};');
});

it('a build marks the texts of content/ as data, and nothing else', () => {
  const [plugin] = pluginsOf('build');
  const transform = plugin?.transform as (code: string, id: string) => unknown;
  const mark = { astroIncremental: { kind: 'content-data' } };
  expect(transform('x', '/home/essay/content/en/site.yaml?raw')).toMatchObject({ code: 'x', meta: mark });
  expect(transform('x', '/home/essay/src/data/load.ts')).toBeUndefined();
});
