import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../src/book/book.ts';
import { chartParts } from '../src/book/draw.ts';
import type { Data } from '../src/exports/tables/drawn-from.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { stateParts } from '../src/exports/tables/state-data.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import type { Mark } from '../src/picture/mark.ts';

/** What an eye meets: every mark that is not wholly transparent, nor within one that is. */
const visible = (m: Mark): unknown[] =>
  m.attrs['opacity'] === 0 ? [] : [m.tag, m.attrs, m.text, m.children.flatMap(visible)];
const states = Object.entries(charts).flatMap(([id, c]) => c.states.map((state) => ({ id, state })));

describe('of what every chart at every state is drawn from', () => {
  // Each is looked for by drawing it some hundred times, once for all three laws.
  beforeAll(() => {
    for (const { id, state } of states) stateParts(id, state);
  }, 120_000);
  const anyState = fc.constantFrom(...states);
  const view = fc.record({
    lang: fc.constantFrom(...LANGS),
    size: fc.constantFrom(...(Object.keys(SIZES) as SizeName[])),
  });
  /** What is seen of a state when a data set has other rows than its own; why, if it can't be drawn. */
  const shown = (
    { id, state }: (typeof states)[number],
    { lang, size }: { lang: (typeof LANGS)[number]; size: SizeName },
    other: Data = {},
  ): string => {
    const { chart, words: own, data } = chartParts(id, lang);
    try {
      const props = { data: { ...data, ...other }, state, size: SIZES[size], words: own, id };
      return JSON.stringify(visible(chart.picture(props)));
    } catch (fault) {
      return `can't be drawn: ${String(fault)}`;
    }
  };

  it('taking away a row that its file does not have leaves the drawing as it is, in any size and language', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyState, fc.nat(), view, (at, n, how) => {
        const parts = stateParts(at.id, at.state);
        const others = chartParts(at.id, 'en').sets.flatMap(({ name, rows }) => {
          const inFile = parts.find((p) => p.set.name === name)?.rows ?? [];
          return rows.filter((row) => !inFile.includes(row)).map((row) => ({ name, row, rows }));
        });
        const out = others[n % Math.max(1, others.length)];
        if (!out) return;
        tried++;
        const rest = out.rows.filter((row) => row !== out.row);
        expect(shown(at, how, { [out.name]: rest })).toBe(shown(at, how));
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  const reckoned = new Map<string, boolean>();
  /** Whether no row of any data set changes the drawing of a state when it is taken away. */
  const showsNone = (at: (typeof states)[number]): boolean => {
    const key = `${at.id}/${at.state}`;
    const how = { lang: LANGS[0], size: 'm' } as const;
    const known = () => shown(at, how);
    const isSilent = (): boolean =>
      chartParts(at.id, LANGS[0]).sets.every(({ name, rows }) =>
        rows.every((row) => shown(at, how, { [name]: rows.filter((other) => other !== row) }) === known()),
      );
    const is = reckoned.get(key) ?? isSilent();
    reckoned.set(key, is);
    return is;
  };

  it('taking away a row that its file has changes it in some size or language', () => {
    const all = LANGS.flatMap((lang) => (Object.keys(SIZES) as SizeName[]).map((size) => ({ lang, size })));
    fc.assert(
      fc.property(anyState, fc.nat(), fc.nat(), (at, n, i) => {
        const parts = stateParts(at.id, at.state);
        const { set: from, rows } = parts[n % parts.length] ?? {};
        if (!from || !rows) throw new Error('a state is drawn from nothing');
        const rest = from.rows.filter((row) => row !== rows[i % rows.length]);
        // A state that no row can be told from, as one that is reckoned from what a reader sets, is given all of them.
        if (showsNone(at)) return;
        expect(all.some((how) => shown(at, how, { [from.name]: rest }) !== shown(at, how))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('what its file does not say of a row is not in the drawing', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyState, fc.nat(), fc.nat(), view, (at, n, i, how) => {
        const parts = stateParts(at.id, at.state);
        const part = parts[n % parts.length];
        const silent = Object.keys(part?.set.columns ?? {}).filter((c) => !part?.columns.includes(c));
        const name = silent[i % Math.max(1, silent.length)];
        if (!part || name === undefined) return;
        tried++;
        const rows = part.set.rows.map((row) => (part.rows.includes(row) ? { ...row, [name]: null } : row));
        expect(shown(at, how, { [part.set.name]: rows })).toBe(shown(at, how));
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
