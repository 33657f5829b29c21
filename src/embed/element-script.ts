import { createHash } from 'node:crypto';
import { build } from 'esbuild';

// From the root, since a route that builds it is itself built into another folder.
const ENTRY = 'src/embed/element/hundred-models-chart.ts';

/** A chart as far as the component must know it. */
interface Shown {
  readonly states: readonly string[];
  readonly declared: { readonly playground?: unknown };
}

/**
 * The web component as one script that needs nothing else, classic or module.
 * @param charts by id
 */
export async function elementScript(charts: Readonly<Record<string, Shown>>): Promise<string> {
  const catalog = Object.entries(charts).map(([id, { states, declared }]) => {
    const all = declared.playground ? [...states, 'playground'] : states;
    return `${id}:${all.join(',')}`;
  });
  const { outputFiles } = await build({
    ...{ entryPoints: [ENTRY], bundle: true, minify: true, write: false },
    ...{ format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none' },
    define: { CATALOG: JSON.stringify(catalog.join(';')) },
  });
  return outputFiles[0]?.text ?? '';
}

/** A script's name by its content, and what a browser holds it to. */
export function frozenOf(script: string): { file: string; integrity: string } {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return { file: `embed.${hash}.js`, integrity };
}
