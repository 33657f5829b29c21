import { remembered } from './remember.ts';

/** Texts of content/ by path, as `content/claims/moat.yaml`. */
export type Texts = Readonly<Record<string, string>>;

/** The lines of a text, without their ends. A dozen rules ask for those of each file. */
export const linesOf: (text: string) => readonly string[] = remembered((text) => text.split('\n'), 600);

/** The files whose path a pattern finds, each with what it found and its text. */
export const matching = (files: Texts, pattern: RegExp): [string, RegExpExecArray, string][] =>
  Object.entries(files).flatMap(([file, text]) => {
    const found = pattern.exec(file);
    return found ? [[file, found, text]] : [];
  });
