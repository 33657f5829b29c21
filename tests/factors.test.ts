/** What a language counts a control's unit in is what its label says, beside that of the default language. */
import { expect, it } from 'vitest';
import { factorProblems } from '../src/check/check-factors.ts';
import type { WrittenWords } from '../src/data/words.ts';
import { otherLangs, DEFAULT_LANG } from '../src/i18n/lang.ts';
import { charts, content } from './content.ts';

const settable = Object.entries(charts).filter(([, { declared }]) => declared.controls);
const all = otherLangs(DEFAULT_LANG).flatMap((lang) =>
  settable.flatMap(([id, chart]) => {
    const words = content.words[lang].get(id);
    return words ? [{ id, chart, lang, words }] : [];
  }),
);
const counted = all.flatMap((one) =>
  Object.entries(one.words.factors ?? {}).map(([unit, n]) => ({ ...one, unit, n })),
);

it('finds nothing in the words as they stand', () => {
  for (const { id, chart, lang, words } of all)
    expect(factorProblems(id, chart, words, content, lang)).toEqual([]);
});

it('finds some', () => expect(counted).not.toEqual([]));

it.each(counted)(
  '$lang/$id: tells of a factor of “$unit” that is lost, or another',
  ({ id, chart, lang, words, unit, n }) => {
    const told = (factors: WrittenWords['factors']) =>
      factorProblems(id, chart, { ...words, factors }, content, lang).map(({ line, message }) => [
        line,
        message,
      ]);
    const says = expect.stringContaining(`write ${unit}: ${n} below`);
    const file = `content/${lang}/charts/${id}.yaml`;
    expect(told({})).toEqual([[content.placeOf(file, ['labels', unit])?.line, says]]);
    for (const other of [1, n * 10, n / 10, -n].filter((one) => one !== n))
      expect(told({ ...words.factors, [unit]: other })).toEqual([
        [content.placeOf(file, ['factors', unit])?.line, says],
      ]);
  },
);
