/** What a check finds in its cache is what it would have parsed. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { yamlOnDisk } from '../src/build/disk/yaml-cache.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { parseYaml, type ParsedYaml } from '../src/data/yaml-document.ts';
import { oneIn } from './by-chance.ts';

/** A name that no file of content/ has. */
const NAME = `tests-${process.pid}`;
afterAll(() => rmSync(`.cache/made/yaml/${NAME}`, { recursive: true, force: true }));

/** Asks the cache, and says whether the text had to be parsed. */
function ask(file: string, text: string): { parses: number; parsed: ParsedYaml } {
  let parses = 0;
  const parsed = yamlOnDisk(`${NAME}/${file}`, text, () => {
    parses++;
    const { read, tree } = parseYaml(text);
    return { read, tree };
  });
  return { parses, parsed };
}

const files = Object.entries(readTexts('.')).filter(([file]) => file.endsWith('.yaml'));

describe('a file of YAML', () => {
  it.each(oneIn(12, files))('%s is parsed once, and again for another text', async (file, text) => {
    const first = ask(file, text);
    expect(first.parses).toBe(1);
    await expect.poll(() => ask(file, text)).toEqual({ parses: 0, parsed: first.parsed });
    const other = ask(file, `# another\n${text}`);
    expect(other.parses).toBe(1);
    expect(other.parsed).not.toEqual(first.parsed);
  });

  it('that is none is told again as it was', async () => {
    const first = ask('broken', '- a: "b\n');
    expect(first.parsed.read).toHaveProperty('unreadable');
    await expect.poll(() => ask('broken', '- a: "b\n')).toEqual({ parses: 0, parsed: first.parsed });
  });

  it('with a number that JSON has not is parsed each time', async () => {
    for (const text of ['a: .inf\n', 'a: .nan\n', 'a: -0.0\n']) {
      expect(ask('number', text).parses).toBe(1);
      // What would have been written with it is there once this is.
      await expect.poll(() => ask('beside', `# ${text}`).parses).toBe(0);
      expect(ask('number', text).parses).toBe(1);
    }
  });
});
