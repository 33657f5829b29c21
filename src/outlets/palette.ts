import { TOKENS, type Token } from '../picture/colour.ts';
import css from '../styles/tokens.css?raw';

/**
 * The literal colours of every role by day or by night, for what no stylesheet of ours reaches:
 * files, icons, the browser's own furniture. tokens.css alone says what they are.
 */
export function palette(theme: 'light' | 'dark'): Record<Token, string> {
  const literal = (token: Token): string => {
    const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css);
    const colour = found?.[theme === 'light' ? 1 : 2];
    if (!colour) throw new Error(`src/styles/tokens.css has no "--${token}: light-dark(#day, #night)"`);
    return colour;
  };
  return Object.fromEntries(TOKENS.map((token) => [token, literal(token)])) as Record<Token, string>;
}
