import { NEVER_FIRST, NEVER_LAST } from '../picture/unbreakable.ts';

/**
 * Where a Chinese title may break: between words, and not between any two characters. The words are those
 * of ICU's dictionary, which Node brings along; BudouX's model for zh-Hant was tried first, and divides
 * 多少, 字母, 然後 and 2023.
 */
const WORDS = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });

const HAN = /^\p{Script=Han}$/u;
const IN_HAN = /\p{Script=Han}$/u;
const IN_LETTER = /[\p{L}\p{N}]$/u;
const NUMERAL = /[\d一二兩三四五六七八九十百千萬億兆零幾第]$/u;
/** Characters that lean on what stands before them: particles, places, and endings that make a noun. */
const LEANS_BACK = /^[的了著過們地得之者呢嗎吧啊上下裡中前後間等來去量法率性化度式型數家]$/u;
/** Characters that lean on what follows. */
const LEANS_ON =
  /^[不很最更再又也都只就才還把被給讓跟和與在是有沒無未將已從向對為以因但而或若如像每這那哪各某全整同另先後]$/u;
/** Words that the dictionary lacks come out of it in single characters: so many of them may be one. */
const RUN = 3;

/** What a phrase ends in, as far as the next word must know. */
interface Last {
  /** Single characters at its end that lean on nothing. */
  readonly run: number;
  readonly leansOn: boolean;
}

/** Whether a word belongs to the phrase before it. */
function belongs(word: string, phrase: string, { run, leansOn }: Last): boolean {
  if (NEVER_FIRST.test(word) || NEVER_LAST.test(phrase)) return true;
  if (!IN_LETTER.test(phrase) || !/^[\p{L}\p{N}]/u.test(word)) return false;
  if (!IN_HAN.test(phrase)) return HAN.test(word) && NUMERAL.test(phrase);
  if (leansOn && [...word].length <= 2) return true;
  if (!HAN.test(word)) return run === 1 && HAN.test(phrase) && IN_HAN.test(word) && [...word].length <= 2;
  if (NUMERAL.test(phrase) || LEANS_BACK.test(word)) return true;
  return run > 0 && run < RUN && !LEANS_ON.test(word);
}

/**
 * The phrases of a Chinese title, which joined are the title again. A word of the dictionary is never
 * divided; what the dictionary leaves in single characters is kept with a neighbour.
 */
export function phrases(title: string): string[] {
  const found: string[] = [];
  let last: Last = { run: 0, leansOn: false };
  for (const { segment: word } of WORDS.segment(title)) {
    const phrase = found.at(-1);
    const joins = phrase !== undefined && belongs(word, phrase, last);
    if (joins) found[found.length - 1] = phrase + word;
    else found.push(word);
    const single = HAN.test(word) && !LEANS_BACK.test(word);
    last = { run: single ? (joins ? last.run + 1 : 1) : 0, leansOn: single && LEANS_ON.test(word) && !joins };
  }
  return found;
}
