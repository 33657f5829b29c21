/** What a reader trains in the page, without the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../src/models/grammar.ts';
import { SEEDS } from '../src/models/training/runs.ts';
import { FIRST_SEED, GOAL, LEARNERS, MOST, type Learner } from '../src/playgrounds/practice/learners.ts';
import { endOf, labelsOf, pathOf, REACHES, reachOf } from '../src/playgrounds/practice/plot.ts';
import { reasonToAsk } from '../src/playgrounds/practice/reason-to-ask.ts';
import { rangeAt, recordedCurves } from '../src/playgrounds/practice/recorded.ts';
import { advanced, freshRun, justPassed, type Run } from '../src/playgrounds/practice/run.ts';
import { createTrainer, type Round } from '../src/playgrounds/practice/trainer.ts';
import { isTurn } from './by-chance.ts';
import { content } from './content.ts';
import { practice } from './shipped-models.ts';

const grammar = createGrammar(practice);
const trainer = (seed: number, learners: readonly Learner[]) =>
  createTrainer(grammar, seed, () => 0, learners);

describe('the trainer', () => {
  it.runIf(isTurn(3))(
    `brings the Transformer past ${GOAL} % with six topics within 500 batches, with the first seed that a reader has`,
    { timeout: 240_000 },
    () => {
      const next = trainer(FIRST_SEED, ['transformer']);
      let run = freshRun(FIRST_SEED);
      while (run.passed.transformer === undefined && run.batches < 500) run = advanced(run, next() as Round);
      expect(run.passed.transformer).toBeLessThanOrEqual(500);
    },
  );

  it('gives each network the same practice as if it were alone, and as many batches', () => {
    const both = trainer(7, LEARNERS);
    const alone = LEARNERS.map((learner) => trainer(7, [learner]));
    for (let batch = 1; batch <= 4; batch++) {
      const round = both();
      expect(round?.batch).toBe(batch);
      expect(round?.turns).toEqual(alone.flatMap((next) => next()?.turns));
    }
  });

  it('begins with a seed that no recorded training has', () => {
    expect(SEEDS).not.toContain(FIRST_SEED);
    expect(Math.max(...SEEDS)).toBeLessThan(FIRST_SEED);
  });
});

const turns = (percents: readonly (number | undefined)[]) =>
  LEARNERS.map((learner, i) => ({ learner, seconds: 0.1, percent: percents[i] }));
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const exams = fc.array(fc.tuple(percent, percent), { minLength: 1, maxLength: 30 });
const walk = (all: readonly (readonly [number, number])[]): Run[] =>
  all.reduce<Run[]>(
    (runs, percents, i) => [...runs, advanced(runs.at(-1) as Run, { batch: i + 1, turns: turns(percents) })],
    [freshRun(4)],
  );

describe('a run', () => {
  it('says of each network once, and at its first such batch, that it is past the goal', () => {
    fc.assert(
      fc.property(exams, (all) => {
        const runs = walk(all);
        const said = runs
          .slice(1)
          .flatMap((run, i) => justPassed(runs[i] as Run, run).map((who) => [who, run.batches]));
        const expected = LEARNERS.flatMap((learner, l) => {
          const first = all.findIndex((percents) => (percents[l] as number) >= GOAL);
          return first < 0 ? [] : [[learner, first + 1]];
        });
        expect(said.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('keeps every measurement, and adds none where nobody was asked', () => {
    fc.assert(
      fc.property(exams, (all) => {
        const run = walk(all).at(-1) as Run;
        LEARNERS.forEach((learner, l) => {
          expect(run.curves[learner].map((point) => point.percent)).toEqual(
            all.map((percents) => percents[l]),
          );
        });
        const after = advanced(run, { batch: run.batches + 1, turns: turns([undefined, undefined]) });
        expect(after.curves).toEqual(run.curves);
        expect(after.batches).toBe(run.batches + 1);
      }),
    );
  });
});

describe('the plot', () => {
  it('has an axis that holds all batches, no longer than it must be, with labels in equal steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), (batches) => {
        const reach = reachOf(batches);
        expect(reach).toBeGreaterThanOrEqual(batches);
        for (const shorter of REACHES) if (shorter < reach) expect(shorter).toBeLessThan(batches);
        const labels = labelsOf(reach);
        expect([labels[0], labels.at(-1)]).toEqual([0, reach]);
        expect(labels.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('puts right answers upwards and batches to the right', () => {
    const points = [
      { batches: 20, percent: 10 },
      { batches: 40, percent: 95 },
    ];
    expect(pathOf(points)).toBe('M20 90.00L40 5.00');
    expect(endOf(points)).toBe('M40 5.00h0');
    expect(pathOf([]) + endOf([])).toBe('');
  });
});

describe('the recording', () => {
  const rows = content.data.get('practice-curves')?.rows ?? [];

  it('has every seed of both networks, as far as a reader’s training goes', () => {
    for (const learner of LEARNERS) {
      const seeds = new Set(rows.filter(({ model }) => model === learner).map(({ seed }) => seed));
      const curves = recordedCurves(rows, learner);
      expect(curves).toHaveLength(seeds.size);
      for (const points of curves) expect(points.at(-1)?.batches).toBe(MOST);
    }
  });

  it('has its lowest and highest after some batches, and refuses batches that nobody measured', () => {
    const curves = recordedCurves(rows, 'transformer');
    const { low, high } = rangeAt(curves, 300);
    expect(low).toBeLessThanOrEqual(high);
    expect(() => rangeAt(curves, 301)).toThrow('no measurement after 301');
  });
});

describe('who is asked twice', () => {
  const battery = (charging: boolean) => () => Promise.resolve({ charging });
  it.each([
    [{}, undefined],
    [{ connection: { saveData: true }, getBattery: battery(true) }, 'saving'],
    [{ connection: { saveData: false }, getBattery: battery(false) }, 'battery'],
    [{ connection: {}, getBattery: battery(true) }, undefined],
    [{ getBattery: () => Promise.reject(new Error('not allowed')) }, undefined],
  ])('%o: %s', async (device, reason) => {
    expect(await reasonToAsk(device)).toBe(reason);
  });
});
