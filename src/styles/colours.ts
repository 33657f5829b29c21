import { TOKENS, type Token } from '../picture/colour.ts';

export type Theme = 'light' | 'dark';

/**
 * The colours of one theme, `#rrggbb` by role.
 * @param css the text of src/styles/colours.css; @throws if it has no such colour for a role
 */
export function coloursOf(css: string, theme: Theme): Record<Token, string> {
  const colour = (token: Token): string => {
    const [, day, night] =
      new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
    const found = theme === 'light' ? day : night;
    if (!found) throw new Error(`src/styles/colours.css has no --${token}: light-dark(#rrggbb, #rrggbb)`);
    return found;
  };
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as Record<Token, string>;
}
