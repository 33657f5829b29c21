import { scaleLinear, scaleLog, type Stage } from '../../kit/index.ts';
import type { Chart, Facts, System } from './data.ts';

const COST = [2e18, 2.2e21] as const;
const SCORES = { de: [24, 29.2], fr: [37.6, 42.5] } as const;
export const TICKS = { de: [24, 25, 26, 27, 28, 29], fr: [38, 39, 40, 41, 42] } as const;

/** Where the systems stand, the ways between them, and the shadow. */
export function places(facts: Facts, { size, dims }: Stage<Chart>) {
  const { pair, systems, bestEnsemble, shadowOf, inText } = facts;
  const { font, left, right, top, foot } = dims;
  const [end, floor] = [size.width - right, size.height - foot];
  const x = scaleLog(COST, [left, end]);
  const y = scaleLinear(SCORES[pair], [floor, top]);
  const spot = ({ flops, bleu }: System) => ({ x: x(flops), y: y(bleu) });
  const ways = facts.ways.map((way) => {
    const [a, b] = [spot(way.single), spot(way.ensemble)];
    // Two ways lie side by side: words of the upper one to its left, of the lower one to its right.
    const upper = way.ensemble === bestEnsemble;
    const share = upper ? 0.36 : 0.5;
    const words = {
      x: a.x + (b.x - a.x) * share + (upper ? -1 : 1) * font * 0.7,
      y: a.y + (b.y - a.y) * share + font * (upper ? -0.15 : 0.5),
      anchor: upper ? ('end' as const) : ('start' as const),
    };
    return { ...way, a, b, words };
  });
  const dots = systems.map((system) => {
    const way = ways.find(({ ensemble }) => ensemble === system);
    const corner = system.isTransformer ? { x: end, y: floor } : undefined;
    return { system, ...spot(system), comesFrom: way?.a ?? corner };
  });
  const shadow = dots.find(({ system }) => system === shadowOf);
  /** Where the shadow begins by the paper's text. */
  const doubt =
    shadow && inText !== undefined ? { ...shadow, top: shadow.y, y: y(inText), inText } : undefined;
  return { x, y, end, floor, ways, dots, shadow, doubt };
}
export type Places = ReturnType<typeof places>;
export type Dot = Places['dots'][number];
