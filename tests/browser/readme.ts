import { readFileSync } from 'node:fs';

const part = readFileSync('README.md', 'utf8').split('## Embed a chart')[1] ?? '';
/** What the README says to paste. */
export const pasted = /```html\n([\s\S]*?)\n```/.exec(part)?.[1] ?? '';

const [, id = '', state = ''] = /<hundred-models-chart chart="([\w-]+)" state="([\w-]+)"/.exec(pasted) ?? [];
/** The chart and the state in it. */
export const named = { id, state };
