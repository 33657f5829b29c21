import { SIZES, type SizeName } from '../../picture/sizes.ts';
import type { ChartFile, Props } from '../../kit/chart/module.ts';
import type { Picture } from '../../picture/mark.ts';
import type { Settings } from './view.ts';

const modules = import.meta.glob<ChartFile>(['../../charts/*.ts', '../../charts/*/index.ts']);

/** A reader who drags sets the next value before so many ms are over. */
const DRAGGED_WITHIN = 300;

/** A chart's pictures, drawn when they are first asked for. */
export interface Drawings {
  /** The states that the chart knows, in the order of the story. */
  readonly states: readonly string[];
  /** The picture of a state; the same object for as long as it is near. */
  get(size: SizeName, state: string, settings?: Settings): Picture;
  /** Draws the states on either side of one, where the reader goes next, and forgets those further off. */
  ahead(size: SizeName, state: string, settings?: Settings): void;
}

/**
 * Loads a chart's code.
 * @param id the chart's; @param facts rows and words as JSON: `{ data, words }`
 * @param idle calls back when there is time to draw ahead
 * @throws where there is no such chart, or its code can't be had
 */
export async function openDrawings(
  id: string,
  facts: string,
  idle: (work: () => void) => void,
): Promise<Drawings> {
  const path = `../../charts/${id}`;
  const file = await (modules[`${path}.ts`] ?? modules[`${path}/index.ts`])?.();
  if (!file) throw new Error(`there is no chart "${id}"`);
  const chart = file.default;
  const given = JSON.parse(facts) as Pick<Props, 'data' | 'words'>;
  const drawn = new Map<string, Picture>();

  /** Of what a reader has set words say nothing further: they follow from it. */
  const keyOf = (size: SizeName, state: string, settings?: Settings): string =>
    `${size} ${state} ${JSON.stringify([settings?.controls, settings?.guess])}`;
  const get = (size: SizeName, state: string, settings?: Settings): Picture => {
    const key = keyOf(size, state, settings);
    const known = drawn.get(key);
    if (known) return known;
    const picture = chart.picture({ ...given, ...settings, state, size: SIZES[size], id });
    drawn.set(key, picture);
    return picture;
  };

  let wanted: readonly string[] = [];
  const drawNext = (size: SizeName, mine: typeof wanted, settings?: Settings): void => {
    const next = mine.find((state) => !drawn.has(keyOf(size, state, settings)));
    if (next === undefined) return;
    idle(() => {
      if (wanted !== mine) return;
      try {
        get(size, next, settings);
      } catch {
        // Whoever asks for it hears why.
        return;
      }
      drawNext(size, mine, settings);
    });
  };

  return {
    states: chart.states,
    get,
    ahead(size, state, settings) {
      const at = chart.states.indexOf(state);
      wanted = [at, at + 1, at - 1].flatMap((i) => chart.states[i] ?? []);
      for (const key of drawn.keys())
        if (!wanted.some((near) => key === keyOf(size, near, settings))) drawn.delete(key);
      const mine = wanted;
      // Who drags goes to no other state meanwhile, and each value would have its neighbours drawn before the next.
      if (settings) setTimeout(() => wanted === mine && drawNext(size, mine, settings), DRAGGED_WITHIN);
      else drawNext(size, mine, settings);
    },
  };
}
