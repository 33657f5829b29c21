import { describe, expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import { faults } from '../src/picture/faults.ts';
import { toSvg } from '../src/picture/svg.ts';
import { charts, content } from './content.ts';
import { walksEndFresh } from './walks.ts';

const sizes = Object.keys(SIZES) as SizeName[];

describe.each(Object.entries(charts))('the chart %s', (id, chart) => {
  const data = rowsOf(chart, content);
  const draw = (lang: (typeof LANGS)[number], state: string, size: SizeName) => {
    const words = content.words[lang].get(id);
    if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    return chart.picture({ data, state, size: SIZES[size], words, id });
  };

  it('has three states or more, or two where a reader sets the rest, and real data', () => {
    expect(chart.states.length).toBeGreaterThanOrEqual(chart.declared.controls ? 2 : 3);
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

  it('ends any walk through its states in the fresh drawing', () => {
    walksEndFresh(
      chart.states,
      LANGS.map((lang) => (state: string) => draw(lang, state, 's')),
    );
  });
});
