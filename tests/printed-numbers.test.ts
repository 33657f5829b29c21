/** Numbers that chapter one prints of our networks, held to the tables: a training or a timing that changes them is noticed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST } from '../src/charts/positions/data.ts';
import { crossing } from '../src/charts/race/crossing.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { content } from './content.ts';

const rowsOf = (set: string) => content.data.get(set)?.rows ?? [];
/** The chapter’s sentences of a claim; of one step alone where that is named. */
function claimed(lang: Lang, id: string, step?: string): string {
  const chapter = readFileSync(`content/${lang}/chapters/transformer.mdx`, 'utf8');
  const part = step ? (chapter.split(`<Step id="${step}"`)[1]?.split('</Step>')[0] ?? '') : chapter;
  return [...part.matchAll(new RegExp(`<Claim id="${id}">(.*?)</Claim>`, 'g'))]
    .map(([, text]) => text)
    .join(' ');
}
const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
const found = (lang: Lang, id: string): string => content.claims.get(id)?.[lang].found ?? '';

describe.each(LANGS)('in %s', (lang) => {
  it('both ends: the gloss of the door, and how sure', () => {
    const best = rowsOf('door-guesses').find(
      (row) =>
        row['model'] === 'bigru' &&
        row['sentence'] === '去開水間' &&
        row['word'] === '開' &&
        row['rank'] === 1,
    );
    const text = claimed(lang, 'bidirectional', 'from-both-ends');
    expect(numbersIn(text)).toEqual([Math.round(Number(best?.['percent']))]);
    expect(text).toContain(best?.['gloss']);
  });

  it('who looks at whom: shares, what a cut leaves, and the answers after it', () => {
    const most = (head: number): number =>
      Math.max(
        ...rowsOf('attention-shares')
          .filter((row) => row['without'] === 'nothing' && row['head'] === head && row['from'] === 8)
          .map((row) => Math.round(Number(row['share']))),
      );
    const answer = (without: string) =>
      rowsOf('attention-answers').find((row) => row['without'] === without && row['place'] === 8);
    const cuts = (look: string) => rowsOf('attention-cuts').find((row) => row['look'] === look);
    const [own, other] = [cuts('own'), cuts('other')];
    const printed = [most(1), Number(own?.['sentences']), Number(own?.['right'])];
    expect(numbersIn(claimed(lang, 'context-path'))).toEqual(printed);
    // The chapter says “always”.
    expect([other?.['sentences'], other?.['right']]).toEqual([own?.['sentences'], 100]);
    const after = ['look at 1', 'look at 5'].map(answer);
    for (const row of after) {
      expect(found(lang, 'context-path')).toContain(row?.['gloss']);
      expect(numbersIn(found(lang, 'context-path'))).toContain(Math.round(Number(row?.['percent'])));
    }
    for (const number of [...printed, most(2)])
      expect(numbersIn(found(lang, 'context-path'))).toContain(number);
    // Its English words are the network’s; the Chinese chapter retells them.
    if (lang === 'en')
      for (const row of after) expect(claimed(lang, 'context-path')).toContain(`“${row?.['gloss']}”`);
  });

  it('word order: sentences, places, and who is right beyond practice', () => {
    const twice = rowsOf('position-twice');
    expect(twice.map((row) => row['both_right']).sort()).toEqual([0, 100]);
    const farthest = Math.max(...rowsOf('position-reach').map((row) => Number(row['place'])));
    const right = (model: string) =>
      rowsOf('position-reach')
        .filter((row) => row['model'] === model && row['place'] === farthest)
        .map((row) => row['percent']);
    const printed = [Number(twice[0]?.['sentences']), LONGEST, farthest, ...right('transformer').map(Number)];
    expect(numbersIn(claimed(lang, 'word-order'))).toEqual(printed);
    // The chapter says “all”.
    expect(new Set(right('gru'))).toEqual(new Set([100]));
  });

  it('one core: where both are level, and in the ledger what eight words save', () => {
    const times = rowsOf('race-times').map((row) => ({
      words: Number(row['words']),
      gru: Number(row['gru']),
      attention: Number(row['attention']),
    }));
    const [first] = times;
    const less = Math.round(100 * (1 - (first?.attention ?? NaN) / (first?.gru ?? NaN)));
    const level = Math.round(crossing(times) ?? NaN);
    expect(numbersIn(claimed(lang, 'one-core'))).toEqual([level]);
    for (const number of [less, level]) expect(numbersIn(found(lang, 'one-core'))).toContain(number);
  });
});
