import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOKENS } from '../src/picture/colour.ts';

/** Custom properties of a stylesheet that have the name of a colour's role and are no colour. */
const misused = (css: string): string[] =>
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)]
    .filter(([, name = '', value = '']) => {
      return (
        (TOKENS as readonly string[]).includes(name) &&
        !/^(#|light-dark\(|(Canvas|CanvasText|GrayText)$)/.test(value)
      );
    })
    .map(([all]) => all);

// Pictures in a page name colours by role, `var(--line)`: a share of the window by that name once took the
// axes and grounds of all charts beside the words away.
it('a colour’s name is given to nothing else in any stylesheet', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(css|astro)$/.test(f),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(misused(readFileSync(join('src', file), 'utf8')), file).toEqual([]);
});

it('a share, a length or a name by a colour’s name is found', () => {
  expect(misused('a { --line: 0.84; --paper: #fff; --reading-line: 1; --ink: 2px; }')).toEqual([
    '--line: 0.84;',
    '--ink: 2px;',
  ]);
});
