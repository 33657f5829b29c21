/** What a reader may choose of the ledger's statements, counted here anew, and where a dot leads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readoutWords } from '../src/data/readout-words.ts';
import { LANGS } from '../src/i18n/lang.ts';
import type { Mark } from '../src/picture/mark.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { shownColumns, stopsOf } from '../src/picture/stops.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import { anySettings } from './any-settings.ts';
import { charts, content } from './content.ts';

const chart = charts['verdicts'];
if (!chart) throw new Error('there is no chart "verdicts"');
const controls = chart.declared.controls ?? {};
const statements = [...content.claims.values()].filter(({ kind }) => kind === 'statement');
const data = rowsOf(chart, content);
const anything = fc.tuple(
  anySettings(controls),
  fc.constantFrom(...chart.states),
  fc.constantFrom(...LANGS),
  fc.constantFrom(...Object.values(SIZES)),
);
const all = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(all)];

it('every statement can be chosen by its chapter and by its verdict, and every option has some', () => {
  for (const key of ['chapter', 'verdict'] as const) {
    const { [key]: control } = controls;
    if (!control || !('options' in control)) throw new Error(`${key} is no choice`);
    const options = Object.keys(control.options).filter((option) => option !== control.default);
    expect(new Set(statements.map((claim) => claim[key] as string))).toEqual(new Set(options));
  }
});

/** The statements that fit some settings, of the ledger itself. */
const chosenBy = ({ chapter, verdict }: Readonly<Record<string, unknown>>) =>
  statements
    .filter((one) => (chapter === 'all' ? true : one.chapter === chapter))
    .filter((one) => (verdict === 'all' ? true : one.verdict === verdict));

it('as many are counted as there are in the ledger, of each verdict, and none is counted twice', () => {
  fc.assert(
    fc.property(anySettings(controls), fc.constantFrom(...chart.states), (set, state) => {
      const values = slotValues(chart, content, state, set) ?? {};
      const chosen = chosenBy(set);
      expect(values['lit']?.value).toBe(chosen.length);
      expect(values['all']?.value).toBe(statements.length);
      const counts = Object.entries(values).filter(([name]) => name.startsWith('lit-'));
      for (const [name, value] of counts)
        expect(value?.value, name).toBe(chosen.filter(({ verdict }) => `lit-${verdict}` === name).length);
      expect(counts.reduce((sum, [, value]) => sum + Number(value?.value), 0)).toBe(chosen.length);
    }),
  );
});

it('the picture has a dot for every statement, and those alone are in full colour that were chosen', () => {
  fc.assert(
    fc.property(anything, ([set, state, lang, size]) => {
      const words = content.words[lang].get('verdicts');
      if (!words) throw new Error('no words');
      const picture = chart.picture({ data, state, size, words, id: 'verdicts', controls: set });
      const dots = all(picture).find(({ key }) => key === 'dots')?.children ?? [];
      expect(new Set(dots.map(({ key }) => key))).toEqual(new Set(statements.map(({ id }) => id)));
      const full = dots.filter(({ attrs }) => attrs['opacity'] === 1 && attrs['fill'] !== 'ink');
      const loner = dots.filter(({ attrs }) => attrs['fill'] === 'ink').map(({ key }) => key);
      const chosen = chosenBy(set).map(({ id }) => id);
      expect(full.map(({ key }) => key).sort()).toEqual(chosen.filter((id) => !loner.includes(id)).sort());
      // What is not chosen is no stop of the keys, and leads nowhere.
      const stops = stopsOf(picture, { sets: { verdicts: true }, tips: {} });
      expect(new Set(stops.map(({ mark }) => mark.key))).toEqual(new Set(full.map(({ key }) => key)));
    }),
    { numRuns: 60 },
  );
});

describe.each(LANGS)('in %s a dot', (lang) => {
  const words = content.words[lang].get('verdicts');
  if (!words) throw new Error('no words');
  const pictures = chart.states.map((state) =>
    chart.picture({ data, state, size: SIZES.m, words, id: 'verdicts' }),
  );
  const told = readoutWords(
    chart.data.flatMap((name) => content.data.get(name) ?? []),
    shownColumns(pictures),
    {},
    { lang, sources: content.sources, site: content.site[lang], entryAddress: (id) => `/sources/#${id}` },
  );
  it('says what its statement says, and leads to the entry of the very same statement', () => {
    expect(told.open).toBe(content.site[lang]['marks-open']);
    const cells = pictures.flatMap((picture) => stopsOf(picture, told));
    expect(cells.length).toBeGreaterThan(statements.length);
    for (const { mark, cells: shown } of cells) {
      const claim = content.claims.get(String(mark.key));
      const row = told.sets['verdicts']?.rows[shown[0]?.row ?? -1];
      expect(row?.name).toBe(claim?.[lang].says);
      expect(row?.link).toBe(`/sources/#${claim?.id}`);
      expect(row?.values).toContain(content.site[lang][`verdict-${claim?.verdict ?? 'wrong'}`]);
    }
  });
});
