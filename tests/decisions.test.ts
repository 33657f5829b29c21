/** The records of decisions, and their list. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/decisions';
const PARTS = ['Context', 'Decision', 'Consequences'];
const records = globSync(`${FOLDER}/[0-9]*.md`).sort();
const list = readFileSync(`${FOLDER}/README.md`, 'utf8');
/** The heads of a record, or of the template, without what is only there where it is needed. */
const heads = (text: string): string[] =>
  text.match(/(?<=^## ).+$/gm)?.filter((h) => h !== 'Considered') ?? [];

describe.each(records.map((file) => [basename(file), readFileSync(file, 'utf8')] as const))(
  '%s',
  (file, text) => {
    const [, number = '', title = ''] = /^# (\d{4}) (.+)$/m.exec(text) ?? [];

    it('is listed under its number and title, with its status', () => {
      expect(file.startsWith(`${number}-`)).toBe(true);
      const status = /^Status: (\w+)/m.exec(text)?.[1];
      expect(list).toContain(`| [${number}](${file}) | ${title} | ${status} |`);
    });

    it('says what was so, what was decided and what follows', () => {
      expect(heads(text)).toEqual(PARTS);
      for (const part of text.split(/^## .+$/m)) expect(part.trim()).not.toBe('');
    });

    it('is known to supersede another where that one says so', () => {
      for (const [, by = ''] of text.matchAll(/superseded by (\d{4})/g)) {
        const line = list.split('\n').find((row) => row.includes(`(${file})`));
        expect(line?.split('|').at(-2)).toContain(by);
        expect(records.some((record) => basename(record).startsWith(by))).toBe(true);
      }
    });
  },
);

it('the records are numbered one after the other, and the template has their parts', () => {
  expect(records.map((file) => Number(basename(file).slice(0, 4)))).toEqual(records.map((_, i) => i + 1));
  expect(heads(readFileSync(`${FOLDER}/template.md`, 'utf8'))).toEqual(PARTS);
});
