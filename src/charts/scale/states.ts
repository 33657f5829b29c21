/** Sides of a dot where its words are tried first, in degrees clockwise from its right. */
type Sides = readonly number[];

/** What sets a state apart: what it measures, when and how far it looks, and whom it names. */
export interface Look {
  readonly measure: 'params' | 'flop';
  readonly domain: readonly [number, number];
  /** Exponents of the first and the last tick, and how far apart they are. */
  readonly decades: { readonly from: number; readonly to: number; readonly every: number };
  readonly span: readonly [number, number];
  /** Who is named, the foremost first; and who else where there is room. */
  readonly named: Readonly<Record<string, Sides>>;
  readonly more: Readonly<Record<string, Sides>>;
  /** From whom to whom growth is measured. */
  readonly leap?: readonly [string, string];
  /** Few dots, which are large and need no legend. */
  readonly few?: boolean;
  /** It is about those of whom nothing is published; the others fade. */
  readonly undisclosed?: boolean;
}

const PARAMS = {
  measure: 'params',
  domain: [2.2e7, 1.5e12],
  decades: { from: 8, to: 12, every: 1 },
} as const;
const FLOP = { measure: 'flop', domain: [6e17, 1.4e26], decades: { from: 18, to: 26, every: 2 } } as const;
const ALL = [Date.UTC(2014, 1, 1), Date.UTC(2023, 11, 20)] as const;

const BESIDE: Sides = [0, 180];
const LEFT: Sides = [180, 225];
const RIGHT: Sides = [0, 90];
const UP: Sides = [180, 225, 270];

export const beginnings: Look = {
  ...PARAMS,
  span: [Date.UTC(2014, 5, 1), Date.UTC(2018, 0, 1)],
  few: true,
  named: { 'MoE-Multi (LSTM)': BESIDE, 'Transformer (base)': BESIDE, 'Transformer (big)': BESIDE },
  more: { 'Seq2Seq LSTM (one model)': BESIDE },
};

export const takeoff: Look = {
  ...PARAMS,
  span: ALL,
  leap: ['GPT-1', 'PaLM'],
  named: { PaLM: UP, 'GPT-1': [90, 135], 'GPT-3': UP, 'GPT-2': UP },
  more: { 'MoE-Multi (LSTM)': UP, 'Falcon 180B': [270] },
};

export const money: Look = {
  ...FLOP,
  span: ALL,
  leap: ['Transformer (big)', 'PaLM'],
  named: { PaLM: UP, 'Transformer (big)': UP, 'GPT-3': UP },
  more: { 'GPT-2': UP },
};

export const undisclosed: Look = {
  measure: 'flop',
  // Where nothing is published, one looks closer.
  domain: [3.2e22, 7e25],
  decades: { from: 23, to: 25, every: 1 },
  span: [Date.UTC(2020, 1, 1), Date.UTC(2023, 11, 20)],
  undisclosed: true,
  named: { 'GPT-4': LEFT, 'PaLM 2': RIGHT, 'Claude 2': RIGHT, 'GPT-3.5': LEFT, Claude: [180], 'GPT-3': LEFT },
  more: {},
};
