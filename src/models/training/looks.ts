import { gloss, type Answer, type Model, type Switches } from '../infer/index.ts';
import { CUT_SENTENCES } from './shipped-measures.ts';
import { toCsv } from './tables.ts';

/** The sentence whose looks are drawn: both 開 are the same character, and each needs another word. */
export const LOOKED_AT = '水，去開車，終於開了';
/** The places of both 開, from 1. */
const [FIRST, SECOND] = [4, 8] as const;
/** From which 開 a look goes, by which head, from 1. */
type Look = readonly [from: number, head: number];
/**
 * What is taken away, by the name that the tables call it, and the looks that are drawn then: every chapter visit carries
 * these rows, so that there are no others. The looks that are cut are those of the second 開, in both heads.
 */
const SWITCHES: Readonly<Record<string, Switches & { readonly looks: readonly Look[] }>> = {
  nothing: {
    looks: [
      [FIRST, 1],
      [SECOND, 1],
      [SECOND, 2],
    ],
  },
  'look at 1': { looks: [[SECOND, 1]], cut: [{ query: SECOND - 1, key: 0 }] },
  'look at 5': { looks: [[SECOND, 1]], cut: [{ query: SECOND - 1, key: 4 }] },
  places: {
    looks: [
      [FIRST, 1],
      [SECOND, 1],
    ],
    positions: false,
  },
};

const percent = (share: number): number => Math.round(share * 1000) / 10;

function answerOf(model: Model, switches: Switches): Answer {
  const answer = gloss(model, LOOKED_AT, switches, 1);
  if ('refused' in answer) throw new Error(`${LOOKED_AT} gets no gloss (${answer.refused}).`);
  return answer;
}

/** How the 開 divide their looks, a row for each word that is looked at. */
const shares = ({ words, attention }: Answer, without: string, looks: readonly Look[]) =>
  looks.flatMap(([from, head]) =>
    words.map(({ text }, to) => ({
      ...{ sentence: LOOKED_AT, without, head, from, to: to + 1, word: text },
      share: percent(attention[head - 1]?.[(from - 1) * words.length + to] ?? NaN),
    })),
  );

const answers = ({ words }: Answer, without: string) =>
  words.map(({ text, guesses: [best] }, i) => ({
    ...{ sentence: LOOKED_AT, without, place: i + 1, word: text },
    ...{ gloss: best?.gloss ?? '', percent: percent(best?.probability ?? 0) },
  }));

/**
 * The tables of chart `attention`, made from the Transformer that ships.
 * @returns CSV by the name of the data set
 * @throws if the manifest lacks what `measureCuts` measured, or the sentence gets no gloss
 */
export function lookTables(model: Model): Record<string, string> {
  const all = Object.entries(SWITCHES).map(([without, { looks, ...switches }]) => {
    const answer = answerOf(model, switches);
    return { shares: shares(answer, without, looks), answers: answers(answer, without) };
  });
  const cuts = (['own', 'other'] as const).map((look) => {
    const right = model.manifest.accuracy[`cut-${look}`];
    if (right === undefined) throw new Error(`${model.manifest.name}.json has no accuracy for cut-${look}.`);
    return { look, sentences: CUT_SENTENCES, right: percent(right) };
  });
  return {
    'attention-shares': toCsv(all.flatMap((one) => one.shares)),
    'attention-answers': toCsv(all.flatMap((one) => one.answers)),
    'attention-cuts': toCsv(cuts),
  };
}
