/** What holds of every chart with controls, found by having some: of whatever a reader may set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follows } from '../src/book/chart-words.ts';
import { answersOf, type AnswersFile } from '../src/client/controls/answers.ts';
import type { Settable } from '../src/data/settable.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { faults } from '../src/picture/faults.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { fillText, slotValues } from '../src/slots/slots.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { readSettings, valueText, writeSettings } from '../src/urls/settings.ts';
import { readContent } from '../src/data/content.ts';
import { anySettings } from './any-settings.ts';
import { charts, content, texts } from './content.ts';
import { untruths } from './truth/untruths.ts';
import { smallWords } from './small-words.ts';

const written = readContent(texts);
const withControls = Object.entries(charts).filter(([, { declared }]) => declared.controls);

const controlsOf = (id: string) => charts[id]?.declared.controls ?? {};
const anyOf = (id: string) => anySettings(controlsOf(id));

it('some charts have controls', () => expect(withControls.length).toBeGreaterThan(0));

describe.each(withControls)('the chart %s, whatever a reader sets', (id, chart) => {
  const data = rowsOf(chart, content);
  const wordsOf = (lang: Lang) => {
    const [filled, raw] = [content.words[lang].get(id), written.words[lang].get(id)];
    if (!filled || !raw) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    return { filled, raw };
  };
  const controls = controlsOf(id);
  const given = (lang: Lang): Settable => ({
    ...{ lang, chart: id, presets: [], source: '', imprint: '', texts: wordsOf(lang).raw },
    controls: Object.fromEntries(
      Object.entries(controls).map(([key, control]) => [key, { ...control, name: key, unit: '' }]),
    ),
    says: {
      ...{ change: '{name}: {before}, {after}', join: '; ' },
      ...{ number: '', range: '', step: '', option: '', unknown: '' },
    },
  });
  const answers = async (lang: Lang) => {
    const file = (await import(`../src/charts/${id}/settable.ts`)) as AnswersFile;
    return answersOf(file, given(lang), JSON.stringify({ data, words: wordsOf(lang).filled }));
  };

  it('is drawn without a fault, and says nothing but what follows from data and settings', () => {
    const anywhere = fc.tuple(
      anyOf(id),
      fc.constantFrom(...chart.states),
      fc.constantFrom(...LANGS),
      fc.constantFrom(...Object.values(SIZES)),
    );
    fc.assert(
      fc.property(anywhere, ([set, state, lang, size]) => {
        const words = wordsOf(lang).filled;
        const picture = chart.picture({ data, state, size, words, id, controls: set });
        const wrong = [...faults(picture), ...untruths(picture, data, content.names)];
        expect([...wrong, ...smallWords(picture, size.name)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn at its defaults as if nobody had set anything', () => {
    const defaults = Object.fromEntries(Object.entries(controls).map(([key, c]) => [key, c.default]));
    for (const lang of LANGS)
      for (const state of chart.states) {
        const props = { data, state, size: SIZES.m, words: wordsOf(lang).filled, id };
        expect(chart.picture({ ...props, controls: defaults })).toEqual(chart.picture(props));
      }
  });

  it('says in the page what the server would say of the same settings, and tells what changed', async () => {
    for (const lang of LANGS) {
      const { filled, raw } = wordsOf(lang);
      const page = await answers(lang);
      expect(page.words({})).toEqual(filled.changed ? { ...filled } : filled);
      fc.assert(
        fc.property(anyOf(id), anyOf(id), fc.constantFrom(...chart.states), (set, other, state) => {
          const says = page.words(set).states[state];
          const values = slotValues(chart, content, state, set) ?? {};
          const { title = '', sentence = '' } = raw.states[state] ?? {};
          expect(says?.title).toBe(fillText(title, values, content.claims, lang));
          expect(says?.sentence).toBe(fillText(sentence, values, content.claims, lang));
          const told = page.changed(set, other, state);
          for (const [key, control] of Object.entries(controls))
            if (set[key] !== other[key]) expect(told).toContain(valueText(control, other[key], lang));
          expect(told).not.toMatch(/[{}]|NaN|undefined/);
        }),
        { numRuns: 30 },
      );
    }
  });

  it('says the same at whatever is set where a page is not sent its words', () => {
    const fixed = chart.states.filter((state) => !follows(id, state));
    for (const state of fixed)
      fc.assert(
        fc.property(anyOf(id), fc.constantFrom(...LANGS), (set, lang) => {
          const { filled, raw } = wordsOf(lang);
          const values = slotValues(chart, content, state, set) ?? {};
          const { title = '', sentence = '' } = raw.states[state] ?? {};
          expect(fillText(title, values, content.claims, lang)).toBe(filled.states[state]?.title);
          expect(fillText(sentence, values, content.claims, lang)).toBe(filled.states[state]?.sentence);
        }),
        { numRuns: 20 },
      );
  });

  it('can be written into an address and read back, beside what else stands there', () => {
    fc.assert(
      fc.property(anyOf(id), (set) => {
        const query = writeSettings(set, controls, '?state=x&theme=dark');
        expect(readSettings(query, controls)).toEqual({ values: set, refused: [] });
        expect(new URLSearchParams(query).get('state')).toBe('x');
        expect(writeSettings(set, controls, query)).toBe(query);
      }),
    );
  });
});
