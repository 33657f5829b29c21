import { mark, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Spot } from './places.ts';

/** The half of a dot that reads in order: lines across it, one after the other. */
export function inOrder({ row, cx, cy, radius }: Spot): Mark {
  const r = radius * 0.88;
  const half = `M${cx} ${cy - r}A${r} ${r} 0 0 1 ${cx} ${cy + r}Z`;
  const lines = [-0.6, -0.2, 0.2, 0.6].map((share) => {
    const length = Math.sqrt(1 - share ** 2) * r;
    return `M${cx} ${(cy + share * r).toFixed(2)}h${length.toFixed(2)}`;
  });
  const ruled = { d: lines.join(''), fill: 'none', stroke: 'falcon', 'stroke-width': radius * 0.14 };
  return mark('g', row.model, { opacity: 1, from: { opacity: 0 } }, [
    mark('path', 'half', { d: half, fill: 'paper' }),
    mark('path', 'lines', ruled),
  ]);
}

/** One layer of a model that reads in both ways, hung on its dot: two halves like the dot's own, with their names. */
export function layerOf(spot: Spot, { dims, label, say }: Pen<Chart>): Mark[] {
  const { font } = dims;
  const { width, height } = dims.layer;
  const half = width / 2;
  const x = spot.cx + dims.layer.x;
  const y = spot.cy + dims.layer.y;
  const rows = [0.25, 0.5, 0.75].map((share) => `M${x + half} ${y + height * share}h${half}`);
  const lead = `M${spot.cx} ${spot.cy + spot.radius}V${y + height / 2}H${x}`;
  const thin = { fill: 'none', stroke: 'falcon', 'stroke-width': 1.25, from: { opacity: 0 } };
  const base = y + height + font * 1.1;
  const middle = { anchor: 'middle', fill: 'falcon', weight: 600 } as const;
  return [
    mark('path', 'lead', { d: lead, ...thin }),
    mark('rect', 'attention', { x, y, width: half, height, ...thin, fill: 'falcon', datum: {} }),
    mark('rect', 'in order', { x: x + half, y, width: half, height, ...thin, datum: {} }),
    mark('path', 'rows', { d: rows.join(''), ...thin }),
    say('attention', x + half / 2, base, label('attention'), middle),
    say('in order', x + half * 1.5, base, label('in-order'), middle),
    say('both', x + half, base + font * 1.3, label('both'), { anchor: 'middle', fill: 'ink-2' }),
  ];
}
