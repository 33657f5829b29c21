import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnFrom, type Data } from '../src/exports/tables/drawn-from.ts';
import type { DataSet } from '../src/data/content.ts';
import type { Row } from '../src/data/row.ts';
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

  it('is the same where the facts are known, and nothing is drawn for a row that they don’t tell of', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        let drawings = 0;
        const counted = (data: Data): Picture => {
          drawings++;
          return words(data);
        };
        const sets = [set('words', rows)];
        const present = (data: Data): readonly Row[] | undefined =>
          data['words']?.filter((row) => row['look'] !== 'absent');
        expect(drawnFrom([counted], sets, present)).toEqual(drawnFrom([words], sets));
        const told = rows.filter((row) => row.look !== 'absent').length;
        // The whole, a picture without each row that there is, and one without each column.
        expect(drawings).toBeLessThanOrEqual(1 + told + 3);
      }),
    );
  });
});
