import type { Plugin } from 'vite';

/** What a script of the build takes along at once, what later, and the module that it is of. */
export interface Chunk {
  readonly imports: readonly string[];
  readonly later: readonly string[];
  readonly module: string | null;
}

/**
 * Remembers which scripts of a build bring which. Their text would tell it only to who can read what
 * a minifier makes of an import.
 * @returns a plugin, and the scripts that it has seen by their path in the built folder
 */
export function chunkGraph(): { plugin: Plugin; chunks: Map<string, Chunk> } {
  const chunks = new Map<string, Chunk>();
  const plugin: Plugin = {
    name: 'chunk-graph',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          chunks.set(file.fileName, {
            ...{ imports: file.imports, later: file.dynamicImports, module: file.facadeModuleId },
          });
    },
  };
  return { plugin, chunks };
}
