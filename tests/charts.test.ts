import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readCharts, readTexts } from '../src/build/read.ts';
import { readContent } from '../src/ledger/content.ts';
import { LANGS } from '../src/ledger/schemas.ts';
import { SIZES, type SizeName } from '../src/parts/chart.ts';
import { faults } from '../src/picture/faults.ts';

import { adopt } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
import { canon, chartInTime, parse } from './pictures.ts';

// Charts are found, not listed: a new file in src/charts is tested by being there.
const charts = await readCharts('.');
const content = readContent(readTexts('.'));
const sizes = Object.keys(SIZES) as SizeName[];

describe.each(Object.entries(charts))('the chart %s', (id, chart) => {
  const data = Object.fromEntries(chart.data.map((name) => [name, content.data.get(name)?.rows ?? []]));
  const draw = (lang: (typeof LANGS)[number], state: string, size: SizeName) => {
    const words = content.words[lang].get(id);
    if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    return chart.picture({ data, state, size: SIZES[size], words, id });
  };

  it('has three states or more and real data', () => {
    expect(chart.states.length).toBeGreaterThanOrEqual(3);
    expect(chart.data.length).toBeGreaterThan(0);
    for (const name of chart.data) expect(content.data.get(name)?.rows.length, name).toBeGreaterThan(0);
  });

  it.each(LANGS.flatMap((lang) => sizes.map((size) => [lang, size] as const)))(
    'has no fault in any state, in %s at size %s',
    (lang, size) => {
      for (const state of chart.states) expect(faults(draw(lang, state, size)), state).toEqual([]);
    },
  );

  it('is a pure function: the same props make the same picture', () => {
    for (const state of chart.states) expect(draw('en', state, 'm')).toEqual(draw('en', state, 'm'));
  });

  it('shows another picture in every state', () => {
    const pictures = chart.states.map((state) => toSvg({ ...draw('en', state, 'm'), attrs: {} }));
    expect(new Set(pictures).size).toBe(chart.states.length);
  });

  it('ends any walk through its states, forwards, backwards, by jumps, cut short or not, in the fresh drawing', () => {
    const document = new Window().document as unknown as Document;
    const state = fc.constantFrom(...chart.states);
    const step = fc.record({ state, wait: fc.constantFrom(0, 30, 200, 900), still: fc.boolean() });
    fc.assert(
      fc.property(
        state,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...LANGS),
        (first, walk, lang) => {
          const start = draw(lang, first, 's');
          const svg = parse(document, toSvg(start));
          adopt(svg, start);
          const page = chartInTime(svg, start);
          for (const s of walk) {
            page[s.still ? 'show' : 'move'](draw(lang, s.state, 's'));
            page.pass(s.wait);
          }
          page.rest();
          const fresh = parse(document, toSvg(draw(lang, walk.at(-1)?.state ?? first, 's')));
          expect(canon(svg)).toBe(canon(fresh));
          svg.parentElement?.remove();
          fresh.parentElement?.remove();
        },
      ),
      { numRuns: 25 },
    );
  });
});
