import { note, type NoteOptions } from './note.ts';
import type { Mark } from '../../picture/mark.ts';

/** Writes words at a place; `y` is the baseline of the first line. */
export type Say = (key: string, x: number, y: number, text: string, more?: Partial<NoteOptions>) => Mark;

/** A way of writing words: what they all have in common goes without saying. */
export const sayer =
  (common: Partial<NoteOptions>): Say =>
  (key, x, y, text, more) =>
    note({ ...common, key, x, y, text, ...more });
