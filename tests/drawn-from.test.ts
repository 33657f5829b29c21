import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/essay/book.ts';
import { chartParts } from '../src/essay/draw.ts';
import { drawnFrom, type Data } from '../src/essay/drawn-from.ts';
import type { DataSet } from '../src/ledger/content.ts';
import { LANGS } from '../src/ledger/schemas.ts';
import { stateParts } from '../src/outlets/state-data.ts';
import { SIZES, type Row, type SizeName } from '../src/parts/chart.ts';
import { mark, type Mark, type Picture } from '../src/picture/mark.ts';

const column = { type: 'text', optional: true, en: 'x', 'zh-hant': 'x' } as const;
const set = (name: string, rows: readonly Row[]): DataSet => ({
  ...{ name, rows, sources: [], licence: 'CC BY 4.0', title: { en: name, 'zh-hant': name } },
  columns: { id: column, look: column, word: column, idle: column },
});
const svg = (marks: readonly Mark[]): Picture => mark('svg', 'svg', { viewBox: '0 0 9 9' }, marks);
/** A row is a word that is shown, or there but unseen, or left out. */
const anyRows = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 99 }).map(String),
    look: fc.constantFrom('shown', 'unseen', 'absent'),
    word: fc.constantFrom('a', 'b', 'c'),
    idle: fc.constantFrom('p', 'q', null),
  }),
  { selector: (r) => r.id, maxLength: 8 },
);
const words = (data: Data): Picture =>
  svg(
    (data['words'] ?? []).flatMap((row) =>
      row['look'] === 'absent' || row['look'] === null
        ? []
        : [
            mark(
              'text',
              String(row['id']),
              { opacity: row['look'] === 'shown' ? 1 : 0, from: { x: 1 } },
              String(row['word']),
            ),
          ],
    ),
  );

describe('what a state is drawn from', () => {
  it('is the rows that are seen, and of their columns those that are seen and the first', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const shown = rows.filter((row) => row.look === 'shown');
        const [part] = drawnFrom([words], [set('words', rows)]);
        expect(part?.rows).toEqual(shown.length ? shown : rows);
        expect(part?.columns).toEqual(shown.length ? ['id', 'look', 'word'] : ['id', 'look', 'word', 'idle']);
      }),
    );
  });

  it('is what any of its views shows, and what none can be drawn without', () => {
    const rows = ['1', '2', '3'].map((id) => ({ id, look: id, word: 'w', idle: null }));
    const only = (id: string) => (data: Data) =>
      svg((data['words'] ?? []).filter((row) => row['look'] === id).map(() => mark('circle', 'dot')));
    const needs = (data: Data): Picture => {
      if (!data['words']?.some((row) => row['look'] === '3')) throw new Error('no third row');
      return svg([]);
    };
    const ids = (views: Parameters<typeof drawnFrom>[0]) =>
      drawnFrom(views, [set('words', rows)])[0]?.rows.map((row) => row['id']);
    expect(ids([only('1'), only('2')])).toEqual(['1', '2']);
    expect(ids([only('1'), needs])).toEqual(['1', '3']);
  });

  it('leaves out a data set that shows nothing, unless none does: then it is all there is', () => {
    const rows = [{ id: '1', look: 'shown', word: 'w', idle: null }];
    const sets = [set('words', rows), set('others', rows)];
    expect(drawnFrom([words], sets).map((p) => p.set.name)).toEqual(['words']);
    expect(drawnFrom([() => svg([])], sets)).toEqual(
      sets.map((s) => ({ set: s, rows, columns: ['id', 'look', 'word', 'idle'] })),
    );
  });
});

/** What an eye meets: every mark that is not wholly transparent, nor within one that is. */
const visible = (m: Mark): unknown[] =>
  m.attrs['opacity'] === 0 ? [] : [m.tag, m.attrs, m.text, m.children.flatMap(visible)];
const states = Object.entries(charts).flatMap(([id, c]) => c.states.map((state) => ({ id, state })));

describe('of every chart at every state', () => {
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
          const kept = parts.find((p) => p.set.name === name)?.rows ?? [];
          return rows.filter((row) => !kept.includes(row)).map((row) => ({ name, row, rows }));
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

  it('taking away a row that its file has changes it in some size or language', () => {
    const all = LANGS.flatMap((lang) => (Object.keys(SIZES) as SizeName[]).map((size) => ({ lang, size })));
    fc.assert(
      fc.property(anyState, fc.nat(), fc.nat(), (at, n, i) => {
        const parts = stateParts(at.id, at.state);
        const { set: from, rows } = parts[n % parts.length] ?? {};
        if (!from || !rows) throw new Error('a state is drawn from nothing');
        const rest = from.rows.filter((row) => row !== rows[i % rows.length]);
        expect(all.some((how) => shown(at, how, { [from.name]: rest }) !== shown(at, how))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('what its file does not say of a row is not in the drawing', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.nat(), view, (at, n, i, how) => {
        const parts = stateParts(at.id, at.state);
        const part = parts[n % parts.length];
        const silent = Object.keys(part?.set.columns ?? {}).filter((c) => !part?.columns.includes(c));
        const name = silent[i % Math.max(1, silent.length)];
        if (!part || name === undefined) return;
        const rows = part.set.rows.map((row) => (part.rows.includes(row) ? { ...row, [name]: null } : row));
        expect(shown(at, how, { [part.set.name]: rows })).toBe(shown(at, how));
      }),
      { numRuns: 300 },
    );
  });
});
