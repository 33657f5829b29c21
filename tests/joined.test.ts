import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableCsv } from '../src/exports/tables/csv.ts';
import { joined, type Heads, type Part } from '../src/data/joined.ts';

const heads = { set: 'Set', unit: '{title} [{unit}]' as Heads['unit'] };

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
const anyPart = (n: number): fc.Arbitrary<Part> =>
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'data_set'), { minLength: 1 })
    .chain((names) =>
      fc.record({
        titles: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), {
          minLength: names.length,
          maxLength: names.length,
        }),
        rows: fc.array(fc.tuple(...names.map(() => fc.option(text))), { minLength: 1, maxLength: 3 }),
        names: fc.constant(names),
      }),
    )
    .map(({ names, titles, rows }) => ({
      set: {
        ...{ name: `set-${n}`, sources: [], licence: 'CC BY 4.0', title: { en: `${n}`, 'zh-hant': '' } },
        columns: Object.fromEntries(
          names.map((name, i) => [
            name,
            { type: 'text', optional: true, en: titles[i] ?? '', 'zh-hant': '' } as const,
          ]),
        ),
        rows: [],
      },
      columns: names,
      rows: rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))),
    }));

it('parts of several data sets as one table say everything once, and of each row which set it is of', () => {
  fc.assert(
    fc.property(fc.tuple(anyPart(1), anyPart(2)), (parts) => {
      const table = joined(parts, 'en', heads);
      const names = table.map((c) => c.name);
      expect(new Set(names).size).toBe(names.length);
      const all = parts.flatMap(({ set, rows }) => rows.map((row) => ({ set, row })));
      const back = (parse(tableCsv(table), { bom: true }) as string[][]).slice(1);
      all.forEach(({ set, row }, i) => {
        expect(back[i]?.[0]).toBe(set.title.en);
        const own = Object.fromEntries(
          Object.entries(set.columns).map(([name, c]) => [c.en, row[name] ?? '']),
        );
        table.slice(1).forEach(({ head }, c) => expect(back[i]?.[c + 1]).toBe(own[head] ?? ''));
      });
      expect(back.length).toBe(all.length);
    }),
  );
});
