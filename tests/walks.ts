import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Picture } from '../src/picture/mark.ts';
import { mover } from '../src/picture/move.ts';
import { adopt } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
import { canon, parse } from './pictures.ts';

/**
 * Any walk through a chart's states, forwards, backwards, by jumps, cut short or not, ends in the fresh drawing.
 * @param views a drawing of a state, in each language or whatever else is to be walked in
 */
export function walksEndFresh(
  states: readonly string[],
  views: readonly ((state: string) => Picture)[],
): void {
  const document = new Window().document as unknown as Document;
  const state = fc.constantFrom(...states);
  const step = fc.record({ state, wait: fc.constantFrom(0, 30, 200, 900), still: fc.boolean() });
  const walk = fc.array(step, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(state, walk, fc.constantFrom(...views), (first, steps, draw) => {
      let time = 0;
      const next: (() => void)[] = [];
      const start = draw(first);
      const svg = parse(document, toSvg(start));
      adopt(svg, start);
      const nothing = (): void => undefined;
      const frame = (callback: () => void): void => void next.push(callback);
      const motion = mover({ svg, now: () => time, frame, paint: nothing, moving: nothing }, start);
      for (const s of steps) {
        motion[s.still ? 'show' : 'move'](draw(s.state));
        for (const end = time + s.wait; time < end; time += 16) for (const f of next.splice(0)) f();
      }
      const fresh = parse(document, toSvg(draw(steps.at(-1)?.state ?? first)));
      expect(canon(svg)).toBe(canon(fresh));
      svg.parentElement?.remove();
      fresh.parentElement?.remove();
    }),
    { numRuns: 25 },
  );
}
