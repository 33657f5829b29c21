import { rememberedLast } from './remember.ts';

/** Texts of content/ by path, as `content/claims/moat.yaml`. */
export type Texts = Readonly<Record<string, string>>;

const splitOf = rememberedLast<readonly string[]>();
/** The lines of a file, without their ends; one empty line of a file that is not there. Several rules ask for those of each. */
export function linesOf(files: Texts, file: string): readonly string[] {
  const text = files[file] ?? '';
  return splitOf(file, text, () => text.split('\n'));
}

/** The files whose path a pattern finds, each with what it found and its text. */
export const matching = (files: Texts, pattern: RegExp): [string, RegExpExecArray, string][] =>
  Object.entries(files).flatMap(([file, text]) => {
    const found = pattern.exec(file);
    return found ? [[file, found, text]] : [];
  });
