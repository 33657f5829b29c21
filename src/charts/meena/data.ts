import { declare, type Given, type RowOf } from '../../kit/index.ts';

/** The models as landmark-models calls them. */
export const NAMES = { gpt2: 'GPT-2', meena: 'Meena' } as const;
export type Model = keyof typeof NAMES;

const QUANTITY = {
  quantity: ['params', 'data', 'compute_low', 'compute_high'],
  gpt2: 'number?',
  meena: 'number?',
  ratio: 'number',
} as const;
export type Quantity = RowOf<typeof QUANTITY>;

/** Whose discs, whose piles and whose figures are there, in the order in which they are painted. */
const look = (discs: readonly Model[], piles: readonly Model[], figures: readonly Model[]) => ({
  discs,
  piles,
  figures,
});

/**
 * GPT-2 and Meena on one floor: a disc is a model, its area the parameters; the pile beside it is what it
 * read, a sheet a gigabyte. Then one is laid on the other; then the computing, two estimates of it.
 */
export const chart = declare({
  data: { 'meena-gpt2': QUANTITY, 'landmark-models': { model: 'text', date: 'date' } },
  states: {
    'gpt-2': look(['gpt2'], ['gpt2'], ['gpt2']),
    meena: look(['meena', 'gpt2'], ['meena', 'gpt2'], ['gpt2', 'meena']),
    'what-grew': look(['meena', 'gpt2'], ['meena'], []),
    compute: look([], [], []),
  },
  // `zoom` is how much larger GPT-2 is drawn while it is alone; `unit` the radius of a billion parameters, `pitch`
  // the room of a sheet, `side` that of the larger estimate and `reach` of its words.
  sizes: {
    s: {
      font: 13.5,
      big: 22,
      floor: 258,
      margin: 10,
      unit: 25,
      pitch: 5.6,
      zoom: 2,
      gap: 10,
      side: 218,
      reach: 118,
    },
    m: {
      font: 15.5,
      big: 40,
      floor: 500,
      margin: 34,
      unit: 46.5,
      pitch: 11,
      zoom: 1.9,
      gap: 20,
      side: 430,
      reach: 206,
    },
    l: {
      font: 16,
      big: 40,
      floor: 400,
      margin: 60,
      unit: 52,
      pitch: 9,
      zoom: 1.9,
      gap: 30,
      side: 354,
      reach: 300,
    },
  },
  labels: {
    gpt2: [],
    meena: [],
    billion: ['count'],
    parameters: [],
    gigabytes: ['count'],
    text: [],
    later: ['days'],
    times: ['ratio'],
    said: ['ratio'],
    'grew-params': [],
    'grew-data': [],
    area: [],
    bundle: ['count'],
    one: [],
    'estimate-low': ['ratio'],
    'estimate-high': ['ratio'],
    'by-low': [],
    'by-high': [],
  },
  tips: {
    rest: ['bundle', 'n'],
    said: ['b?', 'yi?', 'ratio', 'sum?', 'sumYi?'],
    tile: ['n'],
  },
});
export type Chart = typeof chart;

const DAY = 864e5;

/** `said` is how many parameters Meena has by the article, which took the growth of the text for theirs. */
const compared = (params: Quantity, text: Quantity) => ({
  params,
  text,
  said: (params.gpt2 ?? 0) * text.ratio,
});

export function facts({ data, state, look }: Given<Chart>) {
  const quantity = (name: Quantity['quantity']): Quantity => {
    const row = data['meena-gpt2'].find((r) => r.quantity === name);
    if (!row) throw new Error(`meena-gpt2 has no row "${name}"`);
    return row;
  };
  const figures = look.figures.map((key) => {
    const released = data['landmark-models'].find(({ model }) => model === NAMES[key]);
    if (!released) throw new Error(`landmark-models has no row "${NAMES[key]}"`);
    return { key, released };
  });
  const [first = NaN, second = NaN] = figures.map(({ released }) => Date.parse(released.date));
  const compute = state === 'compute';
  return {
    figures,
    days: Math.round((second - first) / DAY),
    /** What the models are and read; not looked at where only the computing is shown. */
    models: compute ? undefined : compared(quantity('params'), quantity('data')),
    estimates: compute ? { high: quantity('compute_high'), low: quantity('compute_low') } : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
