import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Picture } from '../src/picture/mark.ts';
import { adopt } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
import { chartInTime } from './chart-in-time.ts';
import { canon, canonOfMark, parse } from './pictures.ts';

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
      const start = draw(first);
      const svg = parse(document, toSvg(start));
      adopt(svg, start);
      const page = chartInTime(svg, start);
      for (const s of steps) {
        page[s.still ? 'show' : 'move'](draw(s.state));
        page.pass(s.wait);
      }
      page.rest();
      expect(canon(svg)).toBe(canonOfMark(draw(steps.at(-1)?.state ?? first)));
      svg.parentElement?.remove();
    }),
    { numRuns: 25 },
  );
}
