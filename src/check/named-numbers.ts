import { rememberedIn, rememberedOf } from '../data/remember.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';

const SLOT = /\{[^{}]*\}/g;
export const filler = (text: string): string => ' '.repeat(text.length);
/** A text without its slots, each character where it stands. */
export const withoutSlots = ({ text }: YamlScalar): string => text.replace(SLOT, filler);

/** Words of a text, and where they stand. */
export interface Named {
  readonly words: string;
  readonly start: number;
}

const withDigits = rememberedOf((names: readonly string[]) => names.filter((name) => /\d/.test(name)));
const find = rememberedIn((names: readonly string[], text): readonly Named[] => {
  let left = text;
  return withDigits(names).flatMap((words) => {
    const start = left.indexOf(words);
    if (start < 0) return [];
    left = left.replaceAll(words, filler(words));
    return [{ words, start }];
  });
}, 10_000);

/** The names of a text that have digits in them. @param names the longest first */
export const namesIn = (text: string, names: readonly string[]): readonly Named[] => find(names, text);

const SIGN = /[\p{Script=Latin}\d.×-]/u;

/** A number with what it is written together with: `GPT-6`, `×2`. */
export function tokenOf({ words, start }: Named, text: string): string {
  let [from, to] = [start, start + words.length];
  while (SIGN.test(text[from - 1] ?? '')) from--;
  while (SIGN.test(text[to] ?? '')) to++;
  return text.slice(from, to);
}

/** How often some texts say something. */
export const countIn = (texts: readonly string[], token: string): number =>
  texts.reduce((n, text) => n + text.split(token).length - 1, 0);
