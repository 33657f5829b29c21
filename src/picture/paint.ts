import type { Ink } from './svg.ts';
import { extent, type Mark, type Picture } from './mark.ts';

/** The part of a canvas context that `paint` uses. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'clearRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
> & {
  roundRect?: CanvasRenderingContext2D['roundRect'];
  /** The language of letters, by which their forms are chosen; older browsers don't know it. */
  lang?: string;
};

/** What a canvas must be given, since it knows no CSS. */
export interface Look {
  /** Device pixels a user unit. */
  readonly scale: number;
  readonly ink: Ink;
  /** CSS font families of chart text. */
  readonly face: string;
}

const num = (m: Mark, name: string, otherwise = 0): number => Number(m.attrs[name] ?? otherwise);

function trace(brush: Brush, m: Mark): void {
  if (m.tag === 'circle') {
    brush.moveTo(num(m, 'cx') + num(m, 'r'), num(m, 'cy'));
    brush.arc(num(m, 'cx'), num(m, 'cy'), Math.max(0, num(m, 'r')), 0, 2 * Math.PI);
  } else if (m.tag === 'line') {
    brush.moveTo(num(m, 'x1'), num(m, 'y1'));
    brush.lineTo(num(m, 'x2'), num(m, 'y2'));
  } else if (num(m, 'rx') && brush.roundRect)
    brush.roundRect(num(m, 'x'), num(m, 'y'), num(m, 'width'), num(m, 'height'), num(m, 'rx'));
  else brush.rect(num(m, 'x'), num(m, 'y'), num(m, 'width'), num(m, 'height'));
}

function letters(brush: Brush, m: Mark, look: Look): void {
  const anchor = m.attrs['text-anchor'];
  brush.font = `${num(m, 'font-weight', 400)} ${num(m, 'font-size', 13)}px ${look.face}`;
  brush.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  // Or a comma of Chinese would jump where a move begins and ends.
  brush.lang = String(m.attrs['lang'] ?? 'inherit');
  if (m.attrs['stroke']) brush.strokeText(m.text ?? '', num(m, 'x'), num(m, 'y'));
  brush.fillText(m.text ?? '', num(m, 'x'), num(m, 'y'));
}

function dress(brush: Brush, m: Mark, alpha: number, look: Look): { fill: boolean; stroke: boolean } {
  const fill = String(m.attrs['fill'] ?? 'ink');
  const stroke = String(m.attrs['stroke'] ?? 'none');
  brush.globalAlpha = Math.min(1, Math.max(0, alpha));
  if (fill !== 'none') brush.fillStyle = look.ink(fill);
  if (stroke !== 'none') {
    brush.strokeStyle = look.ink(stroke);
    brush.lineWidth = num(m, 'stroke-width', 1);
    brush.lineJoin = 'round';
    brush.lineCap = (m.attrs['stroke-linecap'] as CanvasLineCap) ?? 'butt';
    brush.setLineDash(
      String(m.attrs['stroke-dasharray'] ?? '')
        .split(/[ ,]+/)
        .filter(Boolean)
        .map(Number),
    );
  }
  return { fill: fill !== 'none' && m.tag !== 'line', stroke: stroke !== 'none' };
}

/** Whether two dots can share one path; written out, since it is asked for every dot of every frame. */
const alike = ({ tag, attrs: a }: Mark, { tag: other, attrs: b }: Mark): boolean =>
  tag === 'circle' &&
  other === 'circle' &&
  a['fill'] === b['fill'] &&
  a['opacity'] === b['opacity'] &&
  a['stroke'] === undefined &&
  b['stroke'] === undefined;

function draw(brush: Brush, marks: readonly Mark[], alpha: number, look: Look): void {
  for (let i = 0; i < marks.length; i++) {
    const m = marks[i] as Mark;
    const own = alpha * num(m, 'opacity', 1);
    if (own <= 0) continue;
    if (m.tag === 'g') {
      draw(brush, m.children, own, look);
      continue;
    }
    const { fill, stroke } = dress(brush, m, own, look);
    if (m.tag === 'text') {
      letters(brush, m, look);
      continue;
    }
    if (m.tag === 'path') {
      const path = new Path2D(String(m.attrs['d']));
      if (fill) brush.fill(path);
      if (stroke) brush.stroke(path);
      continue;
    }
    brush.beginPath();
    trace(brush, m);
    // Dots that look alike go into one path: with 244 of them a fill each misses frames.
    while (marks[i + 1] && alike(m, marks[i + 1] as Mark)) trace(brush, marks[++i] as Mark);
    if (fill) brush.fill();
    if (stroke) brush.stroke();
  }
}

/**
 * Paints a picture's marks on a canvas, nothing else touched.
 * @param brush a 2D context; @param picture any picture, also one on its way
 * @param look scale in device pixels a user unit, the colours, the typeface
 */
export function paint(brush: Brush, picture: Picture, look: Look): void {
  const { width, height } = extent(picture);
  brush.setTransform(look.scale, 0, 0, look.scale, 0, 0);
  brush.clearRect(0, 0, width, height);
  draw(brush, picture.children, 1, look);
}
