import { TOKENS, type Token } from '../../picture/colour.ts';
import { onTheme } from './theme-change.ts';

let colours: ReadonlyMap<Token, string> | undefined;
// Registered first, so that whoever paints anew after a change of theme reads the new colours.
onTheme(() => (colours = undefined));

let probes: ReadonlyMap<Token, HTMLElement> | undefined;

/**
 * An element for each role, of that colour. A custom property reads back as it is written
 * (`light-dark(…)`); only a real property is computed. They have no boxes, so that
 * reading them in the middle of a move lays nothing out.
 */
function makeProbes(): ReadonlyMap<Token, HTMLElement> {
  const hidden = document.createElement('div');
  hidden.hidden = true;
  const made = TOKENS.map((role) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${role})`;
    // In a contrast theme every colour would read as that of its text.
    probe.style.forcedColorAdjust = 'none';
    hidden.append(probe);
    return [role, probe] as const;
  });
  document.body.append(hidden);
  return new Map(made);
}

/** Every colour role as the page has it now, as a literal colour. */
export function palette(): ReadonlyMap<Token, string> {
  probes ??= makeProbes();
  return (colours ??= new Map([...probes].map(([role, probe]) => [role, getComputedStyle(probe).color])));
}
