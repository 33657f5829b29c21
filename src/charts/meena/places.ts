import { scaleSqrt, type Stage } from '../../kit/index.ts';
import { grain } from '../../kit/layout/grain.ts';
import type { Chart, Facts, Model } from './data.ts';

/** Sheets side by side in a pile. */
const WIDE = 10;
/** Between the bundles of a pile that is cut, in sheets. */
const AIR = 0.75;

/** How high a pile is, in sheets: the rows of sheets, and the air between its bundles of as many as GPT-2 read. */
const rows = (sheets: number): number => Math.ceil(sheets / WIDE);
const gaps = (sheets: number, bundle: number): number => Math.ceil(sheets / bundle) - 1;

interface Widths {
  readonly small: number;
  readonly large: number;
  readonly pile: number;
  /** The radius of what the article says. */
  readonly said: number;
}
type Middles = Readonly<Record<Model, { readonly disc: number; readonly pile: number }>>;

/** GPT-2 alone, drawn larger, in the middle; Meena would be in the same place. */
function alone({ small, pile }: Widths, { size }: Stage<Chart>): Middles {
  const spread = (size.width - 2 * small - pile) / 3;
  const middles = { disc: spread + small, pile: size.width - spread - pile / 2 };
  return { gpt2: middles, meena: middles };
}

/** Both side by side, each disc with its pile. */
function abreast({ small, large, pile }: Widths, { size, dims }: Stage<Chart>): Middles {
  const { margin, gap } = dims;
  const four = 2 * small + 2 * large + 2 * pile;
  const free = Math.min(120, size.width - 2 * margin - four - 2 * gap);
  const start = (size.width - four - 2 * gap - free) / 2;
  const second = start + 2 * small + gap + pile + free;
  return {
    gpt2: { disc: start + small, pile: start + 2 * small + gap + pile / 2 },
    meena: { disc: second + large, pile: second + 2 * large + gap + pile / 2 },
  };
}

/** One disc laid on the other, and the pile to their right. */
function nested({ said, pile }: Widths, { size, dims }: Stage<Chart>): Middles {
  const { margin } = dims;
  const middles =
    size.name === 'l'
      ? { disc: size.width * 0.36, pile: size.width * 0.7 }
      : { disc: margin + said, pile: size.width - margin * 1.5 - pile / 2 };
  return { gpt2: middles, meena: middles };
}

/** A pile in bundles of as many sheets as GPT-2 read, `air` apart. */
function bundles(sheets: number, bundle: number, x: number, floor: number, pitch: number, air: number) {
  return Array.from({ length: gaps(sheets, bundle) + 1 }, (_, i) => {
    const count = Math.min(bundle, sheets - i * bundle);
    const bottom = floor - i * ((bundle / WIDE) * pitch + air);
    return { count, ...grain({ count, columns: WIDE, x, floor: bottom, pitch }) };
  });
}

/** Discs and piles on their floor. */
function standing(models: NonNullable<Facts['models']>, stage: Stage<Chart>) {
  const { params, text, said } = models;
  const { state, look, dims } = stage;
  const { floor, font, big, unit, zoom } = dims;
  const cut = state === 'what-grew';
  const [scale, air] = [state === 'gpt-2' ? zoom : 1, cut ? AIR : 0];
  const bundle = text.gpt2 ?? 0;
  const height = (sheets: number): number => rows(sheets) + gaps(sheets, bundle) * air;
  // Bundles need air, so the sheets of a cut tower are a little smaller.
  const room = floor - big * 1.05 - font * 2.2;
  const pitch = cut ? Math.min(dims.pitch, room / height(text.meena ?? 0)) : dims.pitch * scale;
  const radius = scaleSqrt([0, 1e9], [0, unit * scale]);
  const pile = WIDE * pitch;
  const radiusOf = (model: Model): number => radius(params[model] ?? 0);
  const widths = { small: radiusOf('gpt2'), large: radiusOf('meena'), pile, said: radius(said) };
  const middles = (cut ? nested : state === 'meena' ? abreast : alone)(widths, stage);
  const one = (key: Model) => {
    const sheets = text[key] ?? 0;
    return { key, ...middles[key], r: radiusOf(key), top: floor - height(sheets) * pitch };
  };
  return {
    ...models,
    pitch,
    radius,
    pile,
    cut,
    gpt2: one('gpt2'),
    meena: one('meena'),
    saidRadius: radius(said),
    piles: look.piles.map((key) => ({
      key,
      bundles: bundles(text[key] ?? 0, bundle, middles[key].pile, floor, pitch, air * pitch),
    })),
  };
}
export type Standing = ReturnType<typeof standing>;

/** GPT-2's computing as one tile, and the estimates of Meena's as squares of so many. */
function tiles(estimates: NonNullable<Facts['estimates']>, { size, dims }: Stage<Chart>) {
  const { side, reach, gap, margin } = dims;
  const left = Math.max(margin, (size.width - side - reach - gap) / 2);
  // From the left edge of all squares to the right edge of one.
  const right = scaleSqrt([0, estimates.high.ratio], [left, left + side]);
  return { estimates, left, right, edge: (ratio: number): number => right(ratio) - left };
}
export type Tiles = ReturnType<typeof tiles>;

export function places({ models, estimates }: Facts, stage: Stage<Chart>) {
  return {
    standing: models && standing(models, stage),
    tiles: estimates && tiles(estimates, stage),
  };
}
export type Places = ReturnType<typeof places>;
