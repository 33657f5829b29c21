import { readKnobs, type Unknown } from '../../urls/view.ts';

/** How an embed can look, each value as its address writes it, the default first. */
export const LOOKS = {
  theme: ['auto', 'light', 'dark'],
  /** Without headline and source line, for hosts that write their own. */
  plain: ['0', '1'],
  /** The picture is as tall as the frame allows, for hosts whose frames have a height of their own. */
  fit: ['0', '1'],
} as const;
export type Theme = (typeof LOOKS.theme)[number];
export const isTheme = (value: unknown): value is Theme => LOOKS.theme.some((t) => t === value);

export type EmbedKnob = 'state' | keyof typeof LOOKS;
export interface Params {
  readonly state: string;
  readonly theme: Theme;
  readonly plain: boolean;
  readonly fit: boolean;
}

/**
 * What an embed's query asks for. Hosts hang keys of their own on addresses, which are not read.
 * @param states the chart's, first the one of the page itself
 * @returns defaults where the query asks for what is not there, and what that was
 */
export function readParams(
  search: string,
  states: readonly string[],
): { params: Params; unknown: Unknown<EmbedKnob>[] } {
  const looks = Object.entries(LOOKS) as [keyof typeof LOOKS, readonly string[]][];
  const { asked, unknown } = readKnobs<EmbedKnob>(search, [['state', states], ...looks]);
  const { state, theme, plain, fit } = asked;
  return { params: { state, theme: theme as Theme, plain: plain === '1', fit: fit === '1' }, unknown };
}

/** A name that a host gave a frame, if it is only letters, digits, `-` and `_`. */
export const frameName = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined;
