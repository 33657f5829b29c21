import { refusal } from './where.ts';

/** What a build may leave out, each a variable of the environment that is `0` then. */
export interface Switches {
  /** `PDF`: the print edition as a file, for which a browser is needed. */
  readonly pdf: boolean;
  /** `PRECOMPRESS`: packed variants beside every text, which hosts that pack by themselves never look at. */
  readonly precompress: boolean;
}

/** @throws one sentence where a variable is neither 0, 1 nor empty */
export function switchesFrom(env: { readonly [name: string]: string | undefined }): Switches {
  const isOn = (name: string): boolean => {
    const value = env[name] || '1';
    if (value !== '0' && value !== '1')
      throw refusal(`The environment variable ${name} is "${value}": it must be 0, to leave that out, or 1.`);
    return value === '1';
  };
  return { pdf: isOn('PDF'), precompress: isOn('PRECOMPRESS') };
}
