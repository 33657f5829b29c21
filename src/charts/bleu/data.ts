import { declare, type Given, type RowOf } from '../../kit/index.ts';

const COLUMNS = {
  model: 'text',
  kind: ['recurrent', 'convolutional', 'mixture', 'transformer'],
  ensemble: ['no', 'yes'],
  bleu_en_de: 'number?',
  flops_en_de: 'number?',
  bleu_en_fr: 'number?',
  bleu_en_fr_text: 'number?',
  flops_en_fr: 'number?',
} as const;

/**
 * How well a machine translates against what its training cost. A Transformer throws a shadow: all that
 * lies in it costs more and translates worse. In French the shadow has two edges, for the paper has two scores.
 */
export const chart = declare({
  data: { 'translation-bleu': COLUMNS },
  // Whose score is written large: that of the systems that a state is about.
  states: {
    before: { large: 'all' },
    ensembles: { ensembles: true, large: 'ensembles' },
    transformer: { ensembles: true, transformers: true },
    french: { ensembles: true, transformers: true, french: true },
  },
  sizes: {
    s: { font: 13.5, big: 19, left: 28, right: 10, top: 34, foot: 46, r: 6.5 },
    m: { font: 15, big: 36, left: 44, right: 20, top: 56, foot: 72, r: 13 },
    l: { font: 15, big: 34, left: 48, right: 28, top: 52, foot: 66, r: 12 },
  },
  labels: {
    better: [],
    de: [],
    fr: [],
    cost: [],
    ensemble: ['model'],
    way: ['cost', 'gain'],
    cheap: ['model', 'times'],
    shadow: [],
    table: [],
    text: [],
  },
});
export type Chart = typeof chart;

/** A translation system in one pair of languages. */
export interface System {
  readonly row: RowOf<typeof COLUMNS>;
  readonly key: string;
  readonly bleu: number;
  readonly flops: number;
  readonly isEnsemble: boolean;
  readonly isTransformer: boolean;
}

const better = (a: System, b: System): System => (a.bleu > b.bleu ? a : b);

/** Those that a state shows and that have a score and a cost. */
function systemsOf({ data, look }: Given<Chart>, columns: Columns): System[] {
  const { ensembles = false, transformers = false } = look;
  return data['translation-bleu'].flatMap((row) => {
    const [bleu, flops] = [row[columns.bleu], row[columns.flops]];
    const isEnsemble = row.ensemble === 'yes';
    const isTransformer = row.kind === 'transformer';
    if (bleu === null || flops === null) return [];
    if ((isEnsemble && !ensembles) || (isTransformer && !transformers)) return [];
    const key = `${row.model}${isEnsemble ? ' ensemble' : ''}`;
    return [{ row, key, bleu, flops, isEnsemble, isTransformer }];
  });
}
interface Columns {
  readonly bleu: 'bleu_en_de' | 'bleu_en_fr';
  readonly flops: 'flops_en_de' | 'flops_en_fr';
}

export function facts(given: Given<Chart>) {
  const { large, transformers = false, french = false } = given.look;
  const pair = french ? ('fr' as const) : ('de' as const);
  const columns: Columns = { bleu: `bleu_en_${pair}`, flops: `flops_en_${pair}` };
  const systems = systemsOf(given, columns);
  const many = systems.filter(({ isEnsemble }) => isEnsemble);
  const ours = systems.filter(({ isTransformer }) => isTransformer).sort((a, b) => a.bleu - b.bleu);
  const [base, best] = [ours[0], ours.at(-1)];
  const bestEnsemble = many.length ? many.reduce(better) : undefined;
  /** The single network before the Transformers that cost as much as the best of these. */
  const peer = french
    ? undefined
    : systems.find((one) => !one.isEnsemble && !one.isTransformer && one.flops === best?.flops);
  const inText = french ? best?.row.bleu_en_fr_text : undefined;
  return {
    pair,
    french,
    columns,
    systems,
    bestEnsemble,
    best,
    peer,
    /** What an ensemble pays and gets, on the way from the one model to the many. */
    ways: many.map((ensemble) => {
      const { row, flops, bleu } = ensemble;
      const single = systems.find((one) => one.row.model === row.model && !one.isEnsemble) ?? ensemble;
      return { single, ensemble, cost: flops / single.flops, gain: bleu - single.bleu };
    }),
    waysShown: large === 'ensembles',
    /** Whose shadow is drawn. */
    shadowOf: french ? best : base,
    /** The best one's score by the paper's text, where that is another than its table's. */
    inText: inText ?? undefined,
    /** Those that the state is about. */
    lit: systems.filter((one) => !transformers || one.isTransformer || one.bleu > (inText ?? Infinity)),
    large: systems.filter((one) => large === 'all' || (large === 'ensembles' && one.isEnsemble)),
    /** How many times as much as each Transformer that one cost. */
    bargains: ours.flatMap((system) => (peer ? [{ system, times: peer.flops / system.flops }] : [])),
  };
}
export type Facts = ReturnType<typeof facts>;
