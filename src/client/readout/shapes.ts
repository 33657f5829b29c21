import type { Mark } from '../../picture/mark.ts';
import { markOf } from '../../picture/show.ts';
import type { Box } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a mark looks like to a pointer: a box around its centre, in CSS px from the upper left corner of its svg. */
export interface Shape extends Box {
  readonly node: Element;
  readonly round: boolean;
  /** The course of a line, and how thick it is; none of what has an inside. */
  readonly course: readonly Point[];
  readonly thick: number;
}

/** So far a pointer may be from a mark, in CSS px. */
const REACH = 24;
/**
 * Within so large a mark, in square CSS px, a smaller one near by is meant: as if the pointer were so far off it. Of a
 * bar that is long and low it is a quarter of its height, or a line along its edge would be meant in its very middle.
 */
const [LARGE, OFF] = [60 * 60, 8];
/** Stretches that a curve is followed in. */
const STRETCHES = 48;

const isLine = ({ tag, attrs }: Mark): boolean =>
  tag === 'line' || (tag === 'path' && attrs['fill'] === 'none' && !attrs['stroke-dasharray']);

function courseOf(node: SVGGeometryElement, { left, top }: DOMRect): Point[] {
  const matrix = node.getScreenCTM() ?? undefined;
  const stretch = node.getTotalLength() / STRETCHES;
  return Array.from({ length: STRETCHES + 1 }, (_, i) => {
    const { x, y } = node.getPointAtLength(stretch * i).matrixTransform(matrix);
    return { x: x - left, y: y - top };
  });
}

/** The shapes of an svg’s marks. It reads the layout: only for a reader who points. */
export function shapesOf(svg: SVGSVGElement): Map<Mark, Shape> {
  const corner = svg.getBoundingClientRect();
  const shapes = new Map<Mark, Shape>();
  for (const node of svg.querySelectorAll('*')) {
    const mark = markOf(node);
    if (!mark?.datum && !mark?.tip) continue;
    const { left, top, width, height } = node.getBoundingClientRect();
    const [x, y] = [left - corner.left + width / 2, top - corner.top + height / 2];
    shapes.set(mark, {
      ...{ node, x, y, width, height },
      round: mark.tag === 'circle',
      course: isLine(mark) ? courseOf(node as SVGGeometryElement, corner) : [],
      thick: (Number(mark.attrs['stroke-width'] ?? 1) * corner.width) / svg.viewBox.baseVal.width,
    });
  }
  return shapes;
}

/** How far a point is from a stretch. */
function fromStretch({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

/** How far a point is from a shape, in CSS px; 0 or less within it. */
function distance(p: Point, { x, y, width, height, round, course, thick }: Shape): number {
  const [dx, dy] = [Math.abs(p.x - x), Math.abs(p.y - y)];
  if (round) return Math.hypot(dx, dy) - width / 2;
  if (course.length)
    return Math.min(...course.map((b, i) => fromStretch(p, course[i - 1] ?? b, b))) - thick / 2;
  const off = Math.hypot(Math.max(0, dx - width / 2), Math.max(0, dy - height / 2));
  return width * height > LARGE ? Math.max(off, Math.min(OFF, width / 4, height / 4)) : off;
}

/** What is pointed at: the nearest within reach and, of several, the smallest. */
export function nearest<T extends { readonly shape: Shape }>(p: Point, all: readonly T[]): T | undefined {
  const ranked = all.map((one) => ({
    one,
    by: Math.max(0, distance(p, one.shape)),
    area: one.shape.width * one.shape.height,
  }));
  ranked.sort((a, b) => a.by - b.by || a.area - b.area);
  return ranked[0] && ranked[0].by <= REACH ? ranked[0].one : undefined;
}
