/** Every rule that is written down in this folder. */
import { readdirSync } from 'node:fs';
import type { Rule } from './rule.ts';

const HELPERS = ['all.ts', 'essay.ts', 'page.ts', 'plant.ts', 'rule.ts', 'told.ts'];
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !HELPERS.includes(name));
const lists = await Promise.all(
  files.map(
    async (name) =>
      ((await import(/* @vite-ignore */ new URL(name, folder).href)) as { default: Rule[] }).default,
  ),
);

/** By the names of their ids. */
export const rules: readonly Rule[] = lists.flat().sort((a, b) => (a.rule < b.rule ? -1 : 1));
