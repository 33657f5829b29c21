import { refusal } from './where.ts';

/** What a build may leave out or do in haste, as variables of the environment say. */
export interface Switches {
  /** `PDF`: the print edition as a file, for which a browser is needed. */
  readonly pdf: boolean;
  /** `PRECOMPRESS`: packed variants beside every text, which hosts that pack by themselves never look at. */
  readonly precompress: boolean;
  /** `PNG_LEVEL`: zlib's level for stills and cards, from 0 to 9. */
  readonly pngLevel: number;
}

/** @throws one sentence where a variable is neither empty nor one of the digits that it may be */
export function switchesFrom(env: { readonly [name: string]: string | undefined }): Switches {
  const digit = (name: string, most: number, unsaid = most): number => {
    const value = env[name] || String(unsaid);
    if (!/^\d$/.test(value) || Number(value) > most)
      throw refusal(
        `The environment variable ${name} is "${value}": it must be ${most > 1 ? `a digit from 0 to ${most}` : '0, to leave that out, or 1'}.`,
      );
    return Number(value);
  };
  return {
    pdf: digit('PDF', 1) === 1,
    precompress: digit('PRECOMPRESS', 1) === 1,
    // At 6 a PNG is 2 % lighter, and takes an eighth more to be packed.
    pngLevel: digit('PNG_LEVEL', 9, 5),
  };
}
