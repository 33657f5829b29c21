import { lowered, RAISED } from './superscript.ts';

/** Some characters of a text that are set alike. */
export interface Run {
  readonly kind: 'plain' | 'name' | 'raised';
  readonly value: string;
}

/** A name that a line must not end within, between its hyphen and its number: GPT-4, Falcon-40B. */
const NAME = '[A-Za-z]+-[A-Za-z\\d.-]*\\d[A-Za-z\\d]*';
const SEAMS = new RegExp(`(${NAME})|([${RAISED}]+)`);

/** A text cut where it is set apart: names that stay whole, raised digits as plain ones to be raised. */
export const runs = (text: string): Run[] =>
  text
    .split(SEAMS)
    .map((value = '', i): Run => {
      if (i % 3 === 1) return { kind: 'name', value };
      return i % 3 === 2 ? { kind: 'raised', value: lowered(value) } : { kind: 'plain', value };
    })
    .filter(({ value }) => value);
