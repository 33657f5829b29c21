/** The slots of a text, and what they print: pages fill them anew when a reader sets something. */
import { formatAs } from '../../i18n/format-as.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SlotValue } from './slots.ts';

/** A slot as an editor writes it: `{best}`, `{best:2}`, `{claim:agentbench-gpt4}`. */
export const SLOT = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** What a value prints in a format. @throws a sentence for a format that there is not */
export const printSlot = ({ value, unit }: SlotValue, format: string, lang: Lang): string =>
  typeof value === 'number' ? formatAs(value, format, lang, unit) : value;

/** A text with each of its slots replaced. @param print says by what, of a name and a format, which may be empty */
export const replaceSlots = (text: string, print: (name: string, format: string) => string): string =>
  text.replace(SLOT, (_, name: string, format = '') => print(name, format));
