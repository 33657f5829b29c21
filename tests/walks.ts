import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Picture } from '../src/picture/mark.ts';
import { adopt } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
import { chartInTime } from './chart-in-time.ts';
import { canon, canonOfMark, parse } from './pictures.ts';

/** A drawing of a state, and the two texts that it is known by. */
interface Drawing {
  readonly picture: Picture;
  readonly svg: string;
  readonly fresh: string;
}

/**
 * Any walk through a chart's states, forwards, backwards, by jumps, cut short or not, ends in the fresh drawing.
 * @param views a drawing of a state, in each language or whatever else is to be walked in
 */
export function walksEndFresh(
  states: readonly string[],
  views: readonly ((state: string) => Picture)[],
): void {
  // Each is drawn once, and known as it was before anything could have changed it.
  const drawings = views.map(
    (draw) =>
      new Map(
        states.map((state) => {
          const picture = draw(state);
          return [state, { picture, svg: toSvg(picture), fresh: canonOfMark(picture) }] as const;
        }),
      ),
  );
  const document = new Window().document as unknown as Document;
  const state = fc.constantFrom(...states);
  const step = fc.record({ state, wait: fc.constantFrom(0, 30, 200, 900), still: fc.boolean() });
  const walk = fc.array(step, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(state, walk, fc.constantFrom(...drawings), (first, steps, drawn) => {
      const of = (name: string): Drawing => drawn.get(name) as Drawing;
      const start = of(first);
      const svg = parse(document, start.svg);
      adopt(svg, start.picture);
      const page = chartInTime(svg, start.picture);
      for (const s of steps) {
        page[s.still ? 'show' : 'move'](of(s.state).picture);
        page.pass(s.wait);
      }
      page.rest();
      expect(canon(svg)).toBe(of(steps.at(-1)?.state ?? first).fresh);
      svg.parentElement?.remove();
    }),
    { numRuns: 25 },
  );
}
