/** The playground `race`: what a press comes to, and what is said of a measurement. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../src/kit/chart/labels.ts';
import type { playground } from '../src/charts/race/playground.ts';
import { cellAt, lastStep, moved, sceneAt, type Cell } from '../src/playgrounds/race/clerk.ts';
import { deviceName } from '../src/playgrounds/race/device.ts';
import { circumstances, quicker, timeRows, verdict, type RaceLabel } from '../src/playgrounds/race/times.ts';
import { content } from './content.ts';

const WORDS = 12;
const places = Array.from({ length: WORDS }, (_, i) => i + 1);
const step = fc.integer({ min: 0, max: lastStep(WORDS) });
/** How many places of the board hold this. */
const count = (at: number, ...cells: Cell[]): number => {
  const scene = sceneAt(at, WORDS);
  return places.flatMap((place) => places.filter((round) => cells.includes(cellAt(scene, place, round))))
    .length;
};

describe('the clerk', () => {
  it('reads a word a press, and every word waits for all before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WORDS }), (at) => {
        const scene = sceneAt(at, WORDS);
        expect(scene).toEqual({ stage: 'queue', rounds: at });
        expect(count(at, 'turn')).toBe(at);
        for (const place of places) {
          const waits = places.filter((round) => cellAt(scene, place, round) === 'wait').length;
          expect(waits).toBe(Math.min(at, place - 1));
        }
      }),
    );
  });

  it('reads the same words at once in one round, and in as many rounds as many sentences or layers', () => {
    expect(sceneAt(WORDS + 1, WORDS)).toEqual({ stage: 'once', rounds: 1 });
    expect(count(WORDS + 1, 'read')).toBe(WORDS);
    for (const at of [WORDS + 2, WORDS + 3]) {
      expect(sceneAt(at, WORDS).rounds).toBe(WORDS);
      expect(count(at, 'read', 'turn')).toBe(WORDS * WORDS);
    }
    // In red, what the queue has read by then: its one sentence.
    expect(count(WORDS + 2, 'turn')).toBe(WORDS);
  });

  it('takes a press back, and never leaves the scene', () => {
    fc.assert(
      fc.property(step, fc.constantFrom(-1, 1), (at, by) => {
        const there = moved(at, by, WORDS);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(lastStep(WORDS));
        if (there !== at) expect(moved(there, -by, WORDS)).toBe(at);
      }),
    );
  });

  it('has another board in every step', () => {
    const boards = Array.from({ length: lastStep(WORDS) + 1 }, (_, at) => {
      const scene = sceneAt(at, WORDS);
      const cells = places.map((place) => places.map((round) => cellAt(scene, place, round)));
      return JSON.stringify([scene.stage, cells]);
    });
    expect(new Set(boards).size).toBe(boards.length);
  });
});

describe.each(['en', 'zh-hant'] as const)('what is said of a measurement, %s', (lang) => {
  const labels = content.words[lang].get('race')?.playground ?? {};
  const label: RaceLabel = labelsOf<typeof playground>({ labels });
  const timing = (ms: number) => ({ ms, repetitions: 64 });
  const rows = [
    { words: 8, gru: timing(2), attention: timing(1) },
    { words: 16, gru: timing(4), attention: timing(4) },
    { words: 32, gru: timing(8), attention: timing(16) },
  ];

  it('names the length at which both are level, and the first for which there was no time', () => {
    const says = verdict(rows, [8, 16, 32, 64], lang, label);
    expect(says).toContain('16');
    expect(says).toContain('64');
    expect(verdict(rows, [8, 16, 32], lang, label)).not.toContain('64');
  });

  it('names the layer that was quicker throughout, and says so where there is nothing', () => {
    expect(verdict(rows.slice(0, 1), [8], lang, label)).toContain(label('at-once'));
    expect(verdict([], [8, 16], lang, label)).toBe(label('failed'));
  });

  it('names no length where now one is quicker and now the other', () => {
    const busy = [...rows, { words: 64, gru: timing(40), attention: timing(30) }];
    expect(verdict(busy, [8, 16, 32, 64], lang, label)).toBe(label('unsteady'));
    const upsideDown = rows.map(({ words, gru, attention }) => ({ words, gru: attention, attention: gru }));
    expect(verdict(upsideDown, [8, 16, 32], lang, label)).toBe(label('unsteady'));
  });

  it('prints device, cores, repetitions and day, also where the browser tells nothing', () => {
    const day = new Date(2026, 10, 26);
    const at = { most: 3, day, lang, label };
    const brands = [
      { brand: 'Not;A=Brand', version: '8' },
      { brand: 'Chromium', version: '150' },
      { brand: 'Google Chrome', version: '150' },
    ];
    const told = { hardwareConcurrency: 8, userAgentData: { brands, platform: 'Android' } };
    const says = circumstances(rows, told, at);
    for (const one of ['Google Chrome 150', 'Android', '8', '64', '2026']) expect(says).toContain(one);
    expect(circumstances(rows, {}, at)).toContain(label('browser'));
    expect(deviceName({ userAgentData: { brands: brands.slice(0, 2), platform: '' } })).toBe('Chromium 150');
  });

  it('puts the quicker layer at the end of each row', () => {
    const pairs = rows.map(({ words, gru, attention }) => ({ words, gru: gru.ms, attention: attention.ms }));
    const printed = timeRows(pairs, lang, label);
    expect(printed.map((row) => row.at(-1))).toEqual(pairs.map((pair) => label(quicker(pair))));
    expect(printed.every((row) => row.length === 4)).toBe(true);
  });
});
