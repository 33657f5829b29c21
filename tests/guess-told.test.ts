/** What is told of a guess, whatever it is: the sentence that compares it, its address, and a number as it is typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison, outcomeOf } from '../src/client/guess/comparison.ts';
import { said as sayNumber, typed } from '../src/client/guess/said.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { formatAs } from '../src/i18n/format-as.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { answersOf } from '../src/slots/guess-texts.ts';
import { guessText, isGuess, readGuess } from '../src/urls/guess.ts';
import { anyGuess, given, withGuess, written } from './any-guess.ts';

describe.each(withGuess)('the chart %s, whatever a reader guesses', (id, chart) => {
  it('is compared in a sentence whose numbers are those guessed and those of the data, reckoned anew', () => {
    for (const lang of LANGS) {
      const page = given(id, lang);
      const words = written.words[lang].get(id);
      const slots = words && answersOf(chart, words, written).answer;
      const unitOf = (place: string): number => (typeof slots === 'object' && slots[place]?.unit) || 1;
      fc.assert(
        fc.property(anyGuess(id), (guess) => {
          const said = comparison(page, guess);
          expect(said).not.toMatch(/[{}]|NaN|undefined|∞|Infinity/);
          expect(said.length).toBeGreaterThan(10);
          if (typeof guess === 'string' || typeof page.answer === 'string') {
            expect(outcomeOf(page, guess)).toBe(guess === page.answer ? 'right' : 'wrong');
            return;
          }
          const [mine, was] = [guess[page.compared] ?? NaN, page.answer[page.compared] ?? NaN];
          const near = page.near ?? was / 10;
          const outcome = mine > was + near ? 'high' : mine < was - near ? 'low' : 'near';
          expect(outcomeOf(page, guess)).toBe(outcome);
          const text = written.words[lang].get(id)?.guess?.[outcome] ?? '';
          const number = (value: number, digits = 12): string =>
            page.isMonth
              ? formatAs(value, 'month', lang)
              : formatNumber(Number((value * page.factor).toPrecision(digits)), lang);
          const known: Record<string, string> = { guess: number(mine) };
          known['times'] = formatNumber(Number(Math.max(mine / was, was / mine).toPrecision(2)), lang);
          if (!page.isMonth) known['apart'] = number(Math.abs(mine - was), 3);
          for (const { key } of page.items) known[`guess-${key}`] = number(guess[key] ?? NaN);
          for (const [, slot = '', format = ''] of text.matchAll(/\{([\w-]+)(?::([^{}]*))?\}/g)) {
            const place = slot === 'answer' ? page.compared : (/^answer-(.+)/.exec(slot)?.[1] ?? '');
            const happened = page.answer[place];
            if (slot in known) expect(said).toContain(known[slot]);
            else if (happened !== undefined)
              expect(said).toContain(formatAs(happened, format, lang, unitOf(place)));
          }
        }),
        { numRuns: 50 },
      );
    }
  });

  it('can be written into an address and read back, and nothing else is taken for a guess', () => {
    const page = given(id, 'en');
    fc.assert(
      fc.property(anyGuess(id), (guess) => {
        expect(readGuess(guessText(guess, page), page)).toEqual(guess);
        expect(isGuess(JSON.parse(JSON.stringify(guess)), page)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readGuess(text, page);
        if (read !== undefined) expect(isGuess(read, page)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isGuess(value, page)) expect(readGuess(guessText(value, page), page)).toBeDefined();
      }),
    );
    const tooMany = Array(page.items.length + 1)
      .fill(page.range?.start)
      .join('~');
    for (const broken of ['', '~', tooMany, 'NaN', Array(page.items.length).fill('1e99').join('~')])
      expect(readGuess(broken, page), broken).toBeUndefined();
  });

  it('is typed as it is said', () => {
    for (const lang of LANGS) {
      const page = given(id, lang);
      fc.assert(
        fc.property(anyGuess(id), (guess) => {
          if (typeof guess === 'string') return;
          for (const value of Object.values(guess)) expect(typed(sayNumber(value, page), page)).toBe(value);
        }),
      );
    }
  });
});
