import { max } from 'd3-array';
import { scaleLinear, scaleLog } from '../parts/scale.ts';
import { axisLeft } from '../parts/axis.ts';
import { beside, type Said } from '../parts/beside.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { decadesBottom } from '../parts/decades.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: shadows, ways and names of two language pairs share one set of places.

/**
 * How well a machine translates against what its training cost. A Transformer throws a shadow: all that
 * lies in it costs more and translates worse. In French the shadow has two edges, for the paper has two scores.
 */
export const states = ['before', 'ensembles', 'transformer', 'french'] as const;
export const data = ['translation-bleu'] as const;

/** The score for French in the paper's running text and abstract; 41.8, its table's, is in the data. */
const IN_TEXT = 41;

const LOOKS = {
  s: { font: 11.5, big: 19, left: 28, right: 10, top: 34, foot: 46, r: 6.5 },
  m: { font: 15, big: 36, left: 44, right: 20, top: 56, foot: 72, r: 13 },
  l: { font: 15, big: 34, left: 48, right: 28, top: 52, foot: 66, r: 12 },
} as const;
const COST = [2e18, 2.2e21] as const;
const PAIRS = {
  de: { range: [24, 29.2], ticks: [24, 25, 26, 27, 28, 29] },
  fr: { range: [37.6, 42.5], ticks: [38, 39, 40, 41, 42] },
} as const;

const isChoir = (row: Row): boolean => row['ensemble'] === 'yes';
const isHero = (row: Row): boolean => row['kind'] === 'transformer';
const nameOf = (row: Row): string => str(row, 'model').replace(/ ensemble$/, '');

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, left, right, top, foot, r } = LOOKS[size.name];
  const french = state === 'french';
  const pair = french ? 'fr' : 'de';
  const [bleu, flops] = [`bleu_en_${pair}`, `flops_en_${pair}`];
  const [end, floor] = [size.width - right, size.height - foot];
  const x = scaleLog(COST, [left, end]);
  const y = scaleLinear(PAIRS[pair].range, [floor, top]);
  const place = (row: Row) => ({ x: x(num(row, flops)), y: y(num(row, bleu)), r });
  const shown = (row: Row): boolean =>
    row[bleu] !== null &&
    row[flops] !== null &&
    (!isChoir(row) || state !== 'before') &&
    (!isHero(row) || state === 'transformer' || french);
  const rows = (sets['translation-bleu'] ?? []).filter(shown);
  const heroes = rows.filter(isHero).sort((a, b) => num(a, bleu) - num(b, bleu));
  const [base, best] = [heroes[0], heroes.at(-1)];
  const others = rows.filter((row) => !isHero(row));
  const choirs = others.filter(isChoir);
  const singleOf = (row: Row): Row =>
    others.find((other) => nameOf(other) === nameOf(row) && !isChoir(other)) ?? row;

  /** What an ensemble pays and gets, on the way from the one model to the many. */
  const ways = choirs.map((row, i) => {
    const [a, b] = [place(singleOf(row)), place(row)];
    const cost = Math.round(num(row, flops) / num(singleOf(row), flops));
    const gain = (num(row, bleu) - num(singleOf(row), bleu)).toFixed(1);
    // Two ways lie side by side: words of the upper one to its left, of the lower one to its right.
    const upper = num(row, bleu) === max(choirs, (other) => num(other, bleu));
    const share = upper ? 0.36 : 0.5;
    const [mx, my] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    const side = {
      x: mx + (upper ? -1 : 1) * font * 0.7,
      anchor: upper ? ('end' as const) : ('start' as const),
    };
    const text = label(words, 'way', { cost, gain });
    const words2 = {
      key: `way ${i}`,
      ...side,
      y: my + font * (upper ? -0.15 : 0.5),
      text,
      size: font,
      weight: 600,
    } as const;
    const lead = line('line', [a.x, a.y, b.x, b.y], 'ink', 1.25, { x2: a.x, y2: a.y });
    return layer(nameOf(row), state === 'ensembles' ? [lead, note(words2)] : []);
  });

  // Names keep clear of the ways: each is a row of small squares, and its words.
  const taken = ways.flatMap((way) => {
    const [lead, words] = way.children;
    const [text] = words?.children ?? [];
    if (!lead || !text) return [];
    const at = (name: string, share: number): number =>
      Number(lead.attrs[`${name}1`]) * (1 - share) + Number(lead.attrs[`${name}2`]) * share;
    const dabs = Array.from({ length: 16 }, (_, i) => {
      const [cx, cy] = [at('x', (i + 0.5) / 16), at('y', (i + 0.5) / 16)];
      return { left: cx - r, right: cx + r, top: cy - r * 0.7, bottom: cy + r * 0.7 };
    });
    const [tx, ty] = [Number(text.attrs['x']), Number(text.attrs['y'])];
    const wide = textWidth(text.text ?? '', font, 600);
    const left = text.attrs['text-anchor'] === 'end' ? tx - wide : tx;
    return [...dabs, { left, right: left + wide, top: ty - font, bottom: ty + font * 0.4 }];
  });

  const hero = state === 'transformer' ? base : french ? best : undefined;
  const shade = (
    key: string,
    corner: { x: number; y: number },
    bottom: number,
    fill: string,
    opacity: number,
  ) =>
    mark('rect', key, {
      x: corner.x,
      y: corner.y,
      width: end - corner.x,
      height: bottom - corner.y,
      fill,
      opacity,
      from: { width: 0, height: 0, opacity: 0 },
    });
  const doubt = french && best ? { ...place(best), y: y(IN_TEXT) } : undefined;
  const shadows = !hero
    ? []
    : [
        shade('shadow', { x: place(hero).x, y: doubt?.y ?? place(hero).y }, floor, 'ink', 0.075),
        ...(doubt ? [shade('doubt', place(hero), doubt.y, 'cinnabar', 0.13)] : []),
      ];

  const lit = (row: Row): boolean =>
    french ? isHero(row) || num(row, bleu) > IN_TEXT : state === 'transformer' ? isHero(row) : true;
  const dots = rows.flatMap((row) => {
    const { x: cx, y: cy } = place(row);
    const from = isChoir(row) ? { ...place(singleOf(row)) } : undefined;
    const absent = from ? { cx: from.x, cy: from.y, opacity: 0 } : { cx: end, cy: floor, opacity: 0 };
    const fill = isHero(row) ? 'ink' : 'mute';
    const opacity = lit(row) ? 1 : 0.45;
    const key = `${nameOf(row)}${isChoir(row) ? ' ensemble' : ''}`;
    const more = isHero(row) ? r * 1.15 : r;
    return [
      mark('circle', key, {
        cx,
        cy,
        r: isChoir(row) ? r * 0.62 : more,
        fill,
        opacity,
        from: isHero(row) ? absent : from ? absent : { opacity: 0 },
      }),
      ...(isChoir(row)
        ? [
            mark('circle', `${key} ring`, {
              cx,
              cy,
              r: r * 1.1,
              fill: 'none',
              stroke: fill,
              'stroke-width': r * 0.2,
              opacity,
              from: absent,
            }),
          ]
        : []),
    ];
  });

  const topCost = choirs.reduce<Row | undefined>(
    (a, b) => (a && num(a, bleu) > num(b, bleu) ? a : b),
    undefined,
  );
  const said = (row: Row): Said => {
    const at = { key: `${nameOf(row)}${isChoir(row) ? ' ensemble' : ''}`, ...place(row), r: r * 1.2 };
    const score = str(row, bleu);
    const name = isChoir(row) ? label(words, 'ensemble', { model: nameOf(row) }) : nameOf(row);
    if (!isHero(row)) {
      const fill = lit(row) ? 'ink' : 'ink-2';
      const far = row === topCost ? [270, 225] : french ? [90, 135] : [0, 45];
      const towards = isChoir(row) ? far : state === 'ensembles' ? [180, 90, 0] : [0, 180];
      // What a state is about has its score in large type.
      const large = state === 'before' || (state === 'ensembles' && isChoir(row));
      const tight = size.name === 's' && state === 'ensembles';
      const lines = large
        ? [
            { key: 'score', text: score, size: big * 0.72, weight: 600 as const, fill },
            { key: 'name', text: name, size: font, fill: 'ink-2' },
          ]
        : [{ key: 'name', text: tight ? name : `${name} ${score}`, size: font, fill }];
      return { ...at, towards, lines };
    }
    const times = topCost ? Math.round(num(topCost, flops) / num(row, flops)) : 0;
    const cheap = state === 'transformer' && times > 1;
    const main = row === best || state === 'transformer';
    const above = size.name === 's' ? [315] : french ? [225, 180, 270] : [0, 315];
    const towards = row === best ? above : french ? [0] : [0, 45, 270];
    return {
      ...at,
      towards,
      lines: [
        {
          key: 'score',
          text: num(row, bleu).toFixed(1),
          size: main ? big : font * 1.2,
          weight: 600,
          fill: 'ink',
        },
        { key: 'name', text: name, size: font, weight: 600, fill: 'ink' },
        ...(cheap
          ? [{ key: 'cheap', text: label(words, 'cheap', { times }), size: font, fill: 'ink-2' }]
          : []),
        ...(french && row === best
          ? [{ key: 'cheap', text: label(words, 'table'), size: font, fill: 'ink-2' }]
          : []),
      ],
    };
  };
  const named = rows.filter(
    (row) =>
      lit(row) ||
      (state === 'transformer' ? row === topCost || (isChoir(row) && size.name !== 's') : size.name !== 's'),
  );
  named.sort((a, b) => Number(isHero(b)) - Number(isHero(a)) || Number(lit(b)) - Number(lit(a)));
  const correction: Said[] = doubt
    ? [
        {
          key: 'in text',
          ...doubt,
          towards: size.name === 's' ? [180, 135] : [135, 180],
          lines: [
            { key: 'score', text: IN_TEXT.toFixed(1), size: big, weight: 600, fill: 'cinnabar' },
            { key: 'name', text: label(words, 'text'), size: font, weight: 600, fill: 'cinnabar' },
          ],
        },
      ]
    : [];
  const [cornerX, cornerY] = [left + font * 0.8, top + font * 0.9];
  const under: Mark[] =
    state === 'before' || state === 'ensembles'
      ? [
          mark('path', 'better', {
            d: `M${cornerX + big} ${cornerY + big}L${cornerX} ${cornerY}m0 ${font * 0.7}v${-font * 0.7}h${font * 0.7}`,
            fill: 'none',
            stroke: 'mute',
            'stroke-width': 1.25,
          }),
          note({
            key: 'better',
            x: cornerX + big + font * 0.5,
            y: cornerY + big * 0.9,
            text: label(words, 'better'),
            size: font,
            fill: 'ink-2',
          }),
        ]
      : state === 'transformer'
        ? [
            note({
              key: 'shadow',
              x: end - font * 0.6,
              y: floor - font * 0.9,
              text: label(words, 'shadow'),
              size: font,
              fill: 'ink-2',
              anchor: 'end',
            }),
          ]
        : [];
  const common = { at: left, grid: end - left, size: font, scale: y, ticks: PAIRS[pair].ticks };
  return frame({ size, words, state }, [
    layer('quality', [axisLeft({ key: pair, ...common })]),
    note({ key: `title ${pair}`, x: 2, y: font * 1.1, text: label(words, pair), size: font, weight: 600 }),
    layer('shadows', shadows),
    decadesBottom({
      key: 'cost',
      scale: x,
      from: 19,
      to: 21,
      at: floor,
      size: font,
      ends: [left, end],
      title: label(words, 'cost'),
    }),
    layer('ways', ways),
    layer(
      'doubt',
      doubt && best
        ? [
            line('line', [doubt.x, place(best).y, doubt.x, doubt.y], 'cinnabar', 1.5),
            mark('circle', 'in text', {
              cx: doubt.x,
              cy: doubt.y,
              r,
              fill: 'paper',
              stroke: 'cinnabar',
              'stroke-width': r * 0.25,
              from: { cy: place(best).y, opacity: 0 },
            }),
          ]
        : [],
    ),
    layer('dots', dots),
    layer(
      'names',
      beside({
        items: [...correction, ...named.map(said)],
        dots: [...rows.map((row) => ({ ...place(row), r: r * 1.15 })), ...(doubt ? [doubt] : [])],
        taken,
        bounds: { left: left + 2, right: size.width - 2, top: font * 1.8, bottom: floor - 4 },
      }),
    ),
    layer('under', under),
  ]);
}
