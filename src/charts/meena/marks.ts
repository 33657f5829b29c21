import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { amount } from '../../kit/scales/amount.ts';
import { formatNumber } from '../../i18n/format.ts';
import { computing } from './computing.ts';
import { NAMES, type Chart, type Facts } from './data.ts';
import { figures } from './figures.ts';
import { growth } from './growth.ts';
import type { Places, Standing } from './places.ts';

const FILLS = { gpt2: 'ink', meena: 'indigo' } as const;

/** What a model read: a sheet a gigabyte, in bundles of as many as GPT-2 read. */
function pile(
  { key, bundles }: Standing['piles'][number],
  { text, pitch, cut }: Standing,
  { tip, words }: Pen<Chart>,
): Mark[] {
  return bundles.map(({ count, d, dash }, i) => {
    const stroke = i === 0 && cut ? 'ink' : FILLS[key];
    const look = { fill: 'none', stroke, 'stroke-width': pitch * 0.62, 'stroke-dasharray': dash, opacity: 1 };
    const isWhole = count === text.gpt2;
    const shows = isWhole ? cell(text, 'gpt2') : derived('gigabytes beyond whole bundles', count);
    const slots = { bundle: formatNumber(text.gpt2 ?? 0, words.lang), n: formatNumber(count, words.lang) };
    const ownTip = isWhole ? undefined : tip('rest', slots, [cell(text, 'gpt2')]);
    return mark('path', `${key} ${i}`, {
      d,
      ...look,
      from: { opacity: 0 },
      datum: { count: shows },
      tip: ownTip,
    });
  });
}

/** How large Meena would be by the article: it grows out of GPT-2's disc. */
function saidDisc(
  { gpt2, params, text, said, saidRadius: r, radius }: Standing,
  floor: number,
  { tip, words }: Pen<Chart>,
): Mark {
  const look = { fill: 'cinnabar', 'fill-opacity': 0.05, stroke: 'cinnabar', 'stroke-width': 1.5 };
  const from = { r: gpt2.r, cy: floor - gpt2.r, opacity: 0 };
  const datum = { r: derived('GPT-2’s parameters times the ratio in the article', said, radius) };
  const at = { cx: gpt2.disc, cy: floor - r, r };
  const [own, sum] = [params.gpt2 ?? 0, said].map((value) => amount(value, words.lang, 3).slots);
  const slots = { b: own?.b ?? '', yi: own?.yi ?? '', sum: sum?.b ?? '', sumYi: sum?.yi ?? '' };
  const ownTip = tip('said', { ...slots, ratio: text.ratio }, [cell(params, 'gpt2'), cell(text, 'ratio')]);
  return mark('circle', 'said', { ...at, ...look, 'stroke-dasharray': '5 5', from, datum, tip: ownTip });
}

/** A model, its area the parameters. */
function disc({ key, disc: cx, r }: Standing['gpt2'], { params, radius }: Standing, floor: number): Mark {
  const datum = { r: cell(params, key, radius) };
  return mark('circle', NAMES[key], { cx, cy: floor - r, r, fill: FILLS[key], from: { opacity: 0 }, datum });
}

export function marks(facts: Facts, { standing: at, tiles }: Places, pen: Pen<Chart>): Mark[] {
  const { size, dims, look } = pen;
  const { floor, margin } = dims;
  const ground = [margin / 2, floor + 0.5, size.width - margin / 2, floor + 0.5] as const;
  const discs = at ? look.discs.map((key) => disc(at[key], at, floor)) : [];
  return [
    layer('floor', [line('floor', ground, 'ink')]),
    layer('piles', at ? at.piles.flatMap((one) => pile(one, at, pen)) : []),
    layer('discs', at?.cut ? [saidDisc(at, floor, pen), ...discs] : discs),
    layer('computing', tiles ? computing(tiles, pen) : []),
    layer('growth', at?.cut ? growth(at, pen) : []),
    layer('figures', at ? facts.figures.flatMap((one) => figures(one, facts, at, pen)) : []),
  ];
}
