/** The editors' page, content/README.md: whatever the schemas let an editor write is explained there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claim, column, dataMeta, source } from '../src/data/schemas.ts';

const page = readFileSync('content/README.md', 'utf8');
/** What stands below a heading. */
const section = (heading: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
const explained = (text: string, key: string): boolean =>
  text.includes(`**${key}**`) || new RegExp(`\`${key}[\`:]`).test(text);

it.each([
  ['An entry of the ledger', [...Object.keys(claim.shape), ...Object.keys(claim.shape.en.shape)]],
  ['A source', Object.keys(source.shape)],
  ['A data set', [...Object.keys(dataMeta.shape), ...Object.keys(column.shape)]],
])('explains every key of what is called “%s”', (heading, keys) => {
  expect(keys.length).toBeGreaterThan(4);
  expect(keys.filter((key) => !explained(section(heading), key))).toEqual([]);
});
