import { cell, derived, layer, line, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { legend } from '../../kit/marks/legend.ts';
import type { Place } from './cloud.ts';
import { VERDICTS, type Chart, type Facts } from './data.ts';
import type { Places, Standing } from './places.ts';

const NOWHERE: Place = { x: 0, y: 0, r: 0 };
/** How much is seen of a dot that is not chosen. */
const FAINT = 0.2;

const floorLine = ({ key, x, wide, floor }: Standing): Mark =>
  line(`floor ${key}`, [x, floor + 2, x + wide, floor + 2], 'ink');

/** How many claims of a stack there are and, where some are chosen, how many of them. */
function countOf({ claims }: Standing, { lit, isChosen }: Facts, { label }: Pen<Chart>): [string, Shown[]] {
  const all = derived('statements of this verdict', claims.length);
  if (!isChosen) return [String(claims.length), [all]];
  const chosen = claims.filter((claim) => lit.has(claim)).length;
  return [
    label('lit-of', { lit: chosen, all: claims.length }),
    [derived('chosen statements of this verdict', chosen), all],
  ];
}

/** A verdict's count above its stack, its name below. */
function verdictWords(group: Standing, facts: Facts, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { key, x, floor, top, slot } = group;
  const { font, big } = dims;
  const look = { fill: key, weight: 600 } as const;
  const [count, shows] = countOf(group, facts, pen);
  const size = fit(count, slot - 6, big, 600);
  return [
    floorLine(group),
    say(`count ${key}`, x, top - big * 0.28, count, { ...look, size, shows }),
    say(key, x, floor + font * 1.8, label(key), { ...look, width: slot - 4 }),
  ];
}

/** A chapter's name, below its stack or above its line. */
function chapterWords(group: Standing, { dims, label, say }: Pen<Chart>): Mark[] {
  const { key, x, floor, top, slot } = group;
  const { font, stacked } = dims;
  if (!stacked) return [say(key, x, top - font * 0.5, label(key), { weight: 600 })];
  return [floorLine(group), say(key, x, floor + font * 1.8, label(key), { weight: 600, width: slot - 12 })];
}

/** The place in the poster that is kept for the claim outside. */
const ring = ({ x: cx, y: cy, r }: Place): Mark =>
  mark('circle', 'kept', {
    cx,
    cy,
    r,
    fill: 'paper',
    stroke: 'ink',
    'stroke-width': 1.25,
    from: { opacity: 0 },
    datum: {},
  });

function words({ groups = [], kept }: Places, facts: Facts, pen: Pen<Chart>): Mark[] {
  if (kept) return [ring(kept)];
  return groups.flatMap((group) =>
    pen.state === 'verdicts' ? verdictWords(group, facts, pen) : chapterWords(group, pen),
  );
}

/** What was chosen, and how many claims that are. */
function chosen({ claims, lit, chapter, verdict }: Facts, { size, dims, label, say }: Pen<Chart>): Mark {
  const counts = { lit: lit.size, all: claims.length };
  const ofChapter = chapter === 'all' ? undefined : label(chapter);
  const ofVerdict = verdict === 'all' ? undefined : label(verdict);
  const text =
    ofChapter && ofVerdict
      ? label('lit-both', { ...counts, chapter: ofChapter, verdict: ofVerdict })
      : label('lit', { ...counts, which: ofChapter ?? ofVerdict ?? '' });
  const width = size.width - 2 * dims.side;
  const shows = [derived('chosen statements', lit.size), derived('statements of the article', claims.length)];
  return say('chosen', dims.side, dims.font * 1.1, text, {
    ...{ width, weight: 600, shows },
  });
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { claims, lit, loner, isChosen } = facts;
  const { state, look, size, dims, label } = pen;
  const { font, side } = dims;
  const dots = claims.map((claim) => {
    const { x: cx, y: cy, r } = at.dots.get(claim) ?? NOWHERE;
    const [isLoner, isLit] = [claim === loner, lit.has(claim)];
    // What is not chosen, and the one that stands for no claim, has nothing to say and leads nowhere.
    const datum = isLit && !isLoner ? { fill: cell(claim, 'verdict') } : {};
    const fill = isLoner ? 'ink' : claim.verdict;
    const opacity = isLit || isLoner ? 1 : FAINT;
    return mark('circle', claim.claim, { cx, cy, r, fill, opacity, from: { opacity: 0 }, datum });
  });
  const others = (at.others ?? []).map(({ x: cx, y: cy, r }, i) =>
    mark('circle', i, { cx, cy, r: r * 0.9, fill: 'mute', opacity: 0.26, from: { opacity: 0 } }),
  );
  const items = VERDICTS.map((key) => ({ key, text: label(key), fill: key }));
  const key = {
    key: 'legend',
    x: side,
    y: size.height - dims.legend,
    width: size.width - 2 * side,
    size: font,
  };
  return [
    layer('others', others, { datum: {} }),
    layer('dots', dots, { datum: { count: derived('statements of the article', claims.length) } }),
    layer(state, words(at, facts, pen)),
    ...(isChosen ? [layer('choice', [chosen(facts, pen)])] : []),
    layer('key', look.legend ? [legend({ ...key, items })] : []),
  ];
}
