import { readFileSync } from 'node:fs';
import { origin } from './built.ts';

const part = readFileSync('README.md', 'utf8').split('## Embed a chart')[1] ?? '';
const written = /```html\n([\s\S]*?)\n```/.exec(part)?.[1] ?? '';
const [, id = '', state = ''] = /<hundred-models-chart chart="([\w-]+)" state="([\w-]+)"/.exec(written) ?? [];

/** What a reader of the docs has, with the essay at an address where a test has it. */
export const here = (text: string, url: string): string => text.replaceAll(origin, url);
/** What the README says to paste. */
export const pasted = { code: written, id, state };
