import type { ReadoutWords } from '../../data/readout.ts';
import type { Mark } from '../../picture/mark.ts';
import { markOf } from '../../picture/show.ts';
import { stopsOf, type Stop } from '../../picture/stops.ts';
import { inOrder } from './order.ts';
import { shapesOf, type Shape } from './shapes.ts';

/** A mark that can be pointed at, and the stop that speaks for it. */
export interface Target {
  readonly stop: Stop;
  readonly shape: Shape;
  /** Whether keys come to it. */
  readonly isStop: boolean;
}

/** What a picture has to say, as it is laid out. */
export interface Reading {
  readonly picture: Mark;
  /** Of the svg, in CSS px. */
  readonly width: number;
  readonly targets: readonly Target[];
  /** Those that keys lead to, in reading order. */
  readonly stops: readonly Target[];
}

/** Reads a picture, unless that was done before. @param before what was read last */
export function readPicture(
  svg: SVGSVGElement,
  words: ReadoutWords,
  before: Reading | undefined,
): Reading | undefined {
  const picture = markOf(svg);
  const width = svg.clientWidth;
  if (!picture || (before?.picture === picture && before.width === width)) return before;
  const shapes = shapesOf(svg);
  const targets = stopsOf(picture, words).flatMap((stop) =>
    [stop.mark, ...stop.others].flatMap((mark): Target[] => {
      const shape = shapes.get(mark);
      return shape ? [{ stop, shape, isStop: mark === stop.mark }] : [];
    }),
  );
  return { picture, width, targets, stops: inOrder(targets.filter(({ isStop }) => isStop)) };
}
