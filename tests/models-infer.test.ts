/** What a page is given by src/models/infer, of the very files that ship. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gloss, run, type Answer } from '../src/models/infer/index.ts';
import { SHIPPED } from '../src/models/training/runs.ts';
import { shipped } from './shipped-models.ts';

const transformer = await shipped('transformer');
const models = await Promise.all(SHIPPED.map(shipped));
const { words, glosses } = transformer.manifest;

/** The answer to a sentence that has one. */
function answer(
  sentence: string,
  ...more: [cut?: [query: number, key: number][], positions?: boolean]
): Answer {
  const cut = (more[0] ?? []).map(([query, key]) => ({ query, key }));
  const given = gloss(transformer, sentence, { cut, positions: more[1] ?? true });
  if ('refused' in given) throw new Error(`${sentence} is refused: ${given.refused}`);
  return given;
}
const first = ({ words }: Answer): (string | undefined)[] => words.map(({ guesses }) => guesses[0]?.gloss);
const ids = fc.array(fc.integer({ min: 1, max: words.length - 1 }), { minLength: 1, maxLength: 14 });

describe('a Transformer’s attention', () => {
  const rowsSumToOne = (attention: readonly Float32Array[], rows: number): void => {
    expect(attention).toHaveLength(2);
    for (const head of attention)
      for (let row = 0; row < rows; row++)
        expect(head.subarray(row * rows, (row + 1) * rows).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  };

  it('has rows that sum to 1, also where a look is cut, and nothing is left of that look', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (all, q, k) => {
        rowsSumToOne(run(transformer, all).attention, all.length);
        if (all.length < 2) return;
        const [query, key] = [q % all.length, k % all.length];
        const { attention } = run(transformer, all, { cut: [{ query, key }] });
        rowsSumToOne(attention, all.length);
        for (const head of attention) expect(head[query * all.length + key]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('is all zero for a word whose every look is cut, which still gets an answer', () => {
    const { attention, probabilities } = run(transformer, [1], { cut: [{ query: 0, key: 0 }] });
    expect(attention.map((head) => [...head])).toEqual([[0], [0]]);
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  });

  it('is what the answer rests on: without its look at 水 the verb 開 is no longer boiled, without another it is', () => {
    const sentence = '水，電話，終於打了，終於開了';
    const verb = 9;
    expect(first(answer(sentence))[verb]).toBe('boiled');
    expect(first(answer(sentence, [[verb, 0]]))[verb]).not.toBe('boiled');
    expect(first(answer(sentence, [[verb, 2]]))[verb]).toBe('boiled');
  });
});

describe('without positions', () => {
  it('a sentence in another order has the same answers in that order', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (all, keys) => {
        const rank = all.map((_, i) => ({ i, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const order = rank.map(({ i }) => i);
        const before = run(transformer, all, { positions: false }).probabilities;
        const after = run(
          transformer,
          order.map((i) => all[i] as number),
          { positions: false },
        ).probabilities;
        order.forEach((from, to) => {
          for (let j = 0; j < glosses.length; j++)
            expect(after[to * glosses.length + j]).toBeCloseTo(
              before[from * glosses.length + j] as number,
              4,
            );
        });
      }),
      { numRuns: 20 },
    );
  });

  it('two 開 get one answer; with them each has its own', () => {
    const at = (all: ReturnType<typeof first>): (string | undefined)[] => [all[3], all[7]];
    const [one, other] = at(first(answer('水，去開車，終於開了', [], false)));
    expect(one).toBe(other);
    expect(at(first(answer('水，去開車，終於開了')))).toEqual(['drive', 'boiled']);
  });
});

describe('states', () => {
  it.each(models.filter(({ manifest }) => manifest.config.kind !== 'transformer'))(
    'of $manifest.name: one row a word for each direction, each told by what was read so far alone',
    (model) => {
      const sentence = [1, 5, 9, 12];
      const whole = run(model, sentence).states;
      const start = run(model, sentence.slice(0, 2)).states;
      const { width } = model.manifest.config;
      expect(whole.map(({ length }) => length)).toEqual(start.map(() => sentence.length * width));
      expect([...(start[0] as Float32Array)]).toEqual([...(whole[0] as Float32Array).subarray(0, 2 * width)]);
      if (whole[1]) expect([...(start[1] as Float32Array)]).not.toEqual([...whole[1].subarray(0, 2 * width)]);
    },
  );
});

it('a number that is no word is refused', () => {
  expect(() => run(transformer, [words.length])).toThrow(`${words.length} is no word`);
});
