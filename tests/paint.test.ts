/** Pictures in pages are written in the literal colours of day; src/styles/chart/paint.css gives pages their own back. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOKENS } from '../src/picture/colour.ts';
import { palette } from '../src/styles/palette.ts';

const css = readFileSync('src/styles/chart/paint.css', 'utf8');
const rules = [...css.matchAll(/svg \[(fill|stroke)='(.+?)'\] \{\s*\1: var\(--(.+?)\);\s*\}/g)];

it.each(['fill', 'stroke'])(
  'every colour of day has a rule that makes it the page’s own, as a %s',
  (paint) => {
    const day = palette('light');
    const night = palette('dark');
    const roles = new Map(rules.filter(([, of]) => of === paint).map(([, , colour, role]) => [colour, role]));
    for (const token of TOKENS) {
      const role = roles.get(day[token]) as (typeof TOKENS)[number] | undefined;
      expect(role, `a rule for [${paint}='${day[token]}'], which is --${token}`).toBeDefined();
      if (!role) continue;
      // Two roles may share a colour by day; then they must by night.
      expect([day[role], night[role]], `--${token}, which is shown as --${role}`).toEqual([
        day[token],
        night[token],
      ]);
    }
    expect(roles.size).toBe(new Set(Object.values(day)).size);
  },
);
