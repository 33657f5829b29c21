/** Measures of one size, in user units. */
interface Measures {
  readonly font: number;
  /** The paper, and the margin to what is printed on it. */
  readonly sheet: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly pad: number;
  /** Baselines of the paper's head, and the size of the question. */
  readonly head: { readonly subject: number; readonly question: number; readonly size: number };
  /** Middles of the four answers as they are printed: the first, and from one to the next. */
  readonly answers: { readonly first: number; readonly pitch: number };
  /** The middle of `Answer:` below the answers, and above what is put in order. */
  readonly blank: { readonly below: number; readonly above: number };
  /** Middles of the three levels of single words. */
  readonly words: { readonly outside: number; readonly first: number; readonly rest: number };
  /** Middles of the likeliest answer and of the others, and the baselines of what is said below either. */
  readonly trains: {
    readonly first: number;
    readonly told: number;
    readonly rest: number;
    readonly pitch: number;
    readonly end: number;
  };
  /** A letter's tile beside an answer and alone, the size of an answer's words, and room of a level's bar. */
  readonly tile: number;
  readonly large: number;
  readonly text: number;
  readonly bar: number;
  /** The two scales, and the icons above them: their middle, their height and the side of a letter there. */
  readonly scales: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly icon: { readonly middle: number; readonly height: number; readonly side: number };
  /** On a phone the models that do not cross have no names. */
  readonly brief: boolean;
}

export const s: Measures = {
  font: 13.5,
  sheet: { left: 3, right: 357, top: 3, bottom: 313 },
  pad: 15,
  head: { subject: 23, question: 47, size: 16 },
  answers: { first: 92, pitch: 44 },
  blank: { below: 284, above: 78 },
  words: { outside: 122, first: 183, rest: 256 },
  trains: { first: 116, told: 148, rest: 190, pitch: 34, end: 297 },
  tile: 27,
  large: 42,
  text: 13.5,
  bar: 15,
  scales: { left: 104, right: 238, top: 104, bottom: 290 },
  icon: { middle: 32, height: 36, side: 17 },
  brief: true,
};

export const m: Measures = {
  font: 15,
  sheet: { left: 20, right: 620, top: 12, bottom: 588 },
  pad: 36,
  head: { subject: 56, question: 96, size: 25 },
  answers: { first: 182, pitch: 76 },
  blank: { below: 510, above: 158 },
  words: { outside: 246, first: 358, rest: 486 },
  trains: { first: 232, told: 288, rest: 368, pitch: 62, end: 552 },
  tile: 46,
  large: 72,
  text: 20,
  bar: 30,
  scales: { left: 166, right: 420, top: 178, bottom: 540 },
  icon: { middle: 60, height: 64, side: 28 },
  brief: false,
};

export const l: Measures = {
  font: 15,
  sheet: { left: 110, right: 850, top: 6, bottom: 474 },
  pad: 44,
  head: { subject: 42, question: 78, size: 26 },
  answers: { first: 142, pitch: 62 },
  blank: { below: 412, above: 120 },
  words: { outside: 188, first: 288, rest: 402 },
  trains: { first: 180, told: 230, rest: 296, pitch: 54, end: 454 },
  tile: 42,
  large: 62,
  text: 20,
  bar: 30,
  scales: { left: 330, right: 600, top: 140, bottom: 432 },
  icon: { middle: 46, height: 50, side: 26 },
  brief: false,
};
