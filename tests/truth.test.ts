import { describe, expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { charts, content } from './content.ts';
import { mutants } from './truth/mutants.ts';
import { untruths } from './truth/untruths.ts';

describe.each(Object.entries(charts))('the chart %s', (id, chart) => {
  const data = rowsOf(chart, content);
  const pictures = chart.states.flatMap((state) =>
    LANGS.flatMap((lang) =>
      Object.values(SIZES).map((size) => {
        const words = content.words[lang].get(id);
        if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
        const where = `${state}.${lang}.${size.name}`;
        return { where, picture: chart.picture({ data, state, size, words, id }) };
      }),
    ),
  );

  it('says nothing that its data do not: places, lengths, areas, counts and printed numbers', () => {
    const found = pictures.flatMap(({ where, picture }) =>
      untruths(picture, data, content.names).map((fault) => `${where} ${fault}`),
    );
    expect(found.join('\n')).toBe('');
  });

  it('would be refused if one mark were drawn a tenth too large, moved, left out, or printed another number', () => {
    for (const { where, picture } of pictures.filter((p) => p.where.endsWith('.en.m'))) {
      const made = mutants(picture);
      expect(made.length, `${where} has no mark that shows a value`).toBeGreaterThan(0);
      for (const { what, picture: wrong } of made)
        expect(untruths(wrong, data, content.names), `${where} ${what}`).not.toEqual([]);
    }
  });
});
