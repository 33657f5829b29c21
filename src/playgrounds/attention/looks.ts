/** One Transformer, one sentence, one word that looks: as rows of the data sets that chart `attention` draws. */
import type { Answer, Facts, Share } from '../../charts/attention/data.ts';
import { gloss, type Model } from '../../models/infer/index.ts';

/** What the reader has set. Places count from 1. */
export interface Settings {
  readonly sentence: string;
  /** The word that looks. */
  readonly from: number;
  /** 1 or 2. */
  readonly head: number;
  /** The word whose look is cut in both heads, if one is. */
  readonly cut?: number | undefined;
  /** Whether words know where they stand. */
  readonly hasPlaces: boolean;
}

const percent = (share: number): number => share * 100;

/** @throws for a sentence that gets no gloss: those that may be chosen all get one */
export function facts(model: Model, { sentence, from, head, cut, hasPlaces }: Settings): Facts {
  const given = gloss(
    model,
    sentence,
    { positions: hasPlaces, cut: cut ? [{ query: from - 1, key: cut - 1 }] : [] },
    1,
  );
  if ('refused' in given) throw new Error(`${sentence} gets no gloss (${given.refused}).`);
  const { words, attention } = given;
  const without = hasPlaces ? 'nothing' : 'places';
  const weights = attention[head - 1] ?? new Float32Array();
  const shares = words.map(({ text }, i): Share => ({
    ...{ without, head, from, to: i + 1, word: text },
    share: percent(weights[(from - 1) * words.length + i] ?? 0),
  }));
  const answers = words.map(({ text, guesses: [best] }, i): Answer => ({
    ...{
      without,
      place: i + 1,
      word: text,
      gloss: best?.gloss ?? '',
      percent: percent(best?.probability ?? 0),
    },
  }));
  const most = shares.reduce<Share | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
  const panel = {
    ...({ without, head, caption: 'second', shares, answers, most, right: undefined } as const),
    ...(cut ? { cut } : {}),
    glosses: answers.filter(({ place }) => place === from),
    mostAnswer: answers.find(({ place }) => place === most?.to),
  };
  return { panels: [panel], asked: [from], figure: cut ? 'glosses' : 'share', below: 'shares' };
}

/** Words that are one character in several places: without places they get one answer. */
export const isTwin = ({ panels: [panel] }: Facts, place: number): boolean => {
  const word = panel?.answers[place - 1]?.word;
  return word !== '，' && (panel?.answers.filter((one) => one.word === word).length ?? 0) > 1;
};
