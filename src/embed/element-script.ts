import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { DEFAULT_LANG, htmlLang, LANGS, otherLangs, type Lang } from '../i18n/lang.ts';
import { scriptTag } from '../i18n/tags.ts';

// From the root, since a route that builds it is itself built into another folder.
const ENTRY = 'src/embed/element/hundred-models-chart.ts';

/** A chart as far as the component must know it. */
interface Shown {
  readonly states: readonly string[];
  readonly declared: { readonly playground?: unknown };
}

/**
 * What the tag of an element begins with that is in a language: `zh`, or with its script where another language of
 * the essay begins so.
 */
function beginningOf(lang: Lang): string {
  const primary = (tag: string): string => tag.split('-')[0] ?? '';
  const own = primary(htmlLang(lang));
  return LANGS.some((other) => other !== lang && primary(htmlLang(other)) === own) ? scriptTag(lang) : own;
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
  const folders = Object.fromEntries(otherLangs(DEFAULT_LANG).map((lang) => [beginningOf(lang), `${lang}/`]));
  const { outputFiles } = await build({
    ...{ entryPoints: [ENTRY], bundle: true, minify: true, write: false },
    ...{ format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none' },
    define: { CATALOG: JSON.stringify(catalog.join(';')), FOLDERS: JSON.stringify(folders) },
  });
  return outputFiles[0]?.text ?? '';
}

/** A script's name by its content, and what a browser holds it to. */
export function frozenOf(script: string): { file: string; integrity: string } {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return { file: `embed.${hash}.js`, integrity };
}
