import { gloss, type Answer, type Model, type Switches } from '../infer/index.ts';
import { CUT_SENTENCES } from './shipped-measures.ts';
import { toCsv } from './tables.ts';

/** The sentence whose looks are drawn: both 開 are the same character, and each needs another word. */
export const LOOKED_AT = '水，去開車，終於開了';
/** The places of both 開, from 1. */
const [FIRST, SECOND] = [4, 8] as const;
/** What is taken away, by the name that the tables call it. The looks that are cut are those of the second 開. */
const SWITCHES: Readonly<Record<string, Switches & { readonly from: readonly number[] }>> = {
  nothing: { from: [FIRST, SECOND] },
  'look at 1': { from: [SECOND], cut: [{ query: SECOND - 1, key: 0 }] },
  'look at 5': { from: [SECOND], cut: [{ query: SECOND - 1, key: 4 }] },
  places: { from: [FIRST, SECOND], positions: false },
};

const percent = (share: number): number => Math.round(share * 1000) / 10;

function answerOf(model: Model, switches: Switches): Answer {
  const answer = gloss(model, LOOKED_AT, switches, 1);
  if ('refused' in answer) throw new Error(`${LOOKED_AT} gets no gloss (${answer.refused}).`);
  return answer;
}

/** How the 開 divide their looks, a row for each head and each word that is looked at. */
function shares({ words, attention }: Answer, without: string, froms: readonly number[]) {
  return attention.flatMap((weights, head) =>
    froms.flatMap((from) =>
      words.map(({ text }, to) => ({
        ...{ sentence: LOOKED_AT, without, head: head + 1, from, to: to + 1, word: text },
        share: percent(weights[(from - 1) * words.length + to] as number),
      })),
    ),
  );
}

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
  const all = Object.entries(SWITCHES).map(([without, { from, ...switches }]) => {
    const answer = answerOf(model, switches);
    return { shares: shares(answer, without, from), answers: answers(answer, without) };
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
