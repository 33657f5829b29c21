import { scaleLinear, type Stage } from '../../kit/index.ts';
import { swarm } from '../../kit/layout/swarm.ts';
import type { Chart, Facts } from './data.ts';

/** The models of each round heaped on its beam, none over another. */
export function places({ rounds }: Facts, { size, dims }: Stage<Chart>) {
  const x = scaleLinear([0, 4.6], [dims.side, size.width - dims.side]);
  const two = rounds.length > 1;
  const r = two ? dims.small : dims.radius;
  const heaps = rounds.map((round, i) => {
    const beam = (two ? dims.beams[i] : dims.beam) ?? 0;
    const xs = round.entrants.map(({ overall }) => x(overall));
    const heights = swarm(xs, r);
    const dots = round.entrants.map((entrant, k) => {
      const key = `${entrant.model} ${entrant.version ?? ''}`;
      return { entrant, key, r, x: xs[k] ?? 0, y: beam - (heights[k] ?? 0) };
    });
    return { ...round, beam, dots };
  });
  return { x, heaps, big: two ? dims.big * 0.7 : dims.big };
}
export type Places = ReturnType<typeof places>;
