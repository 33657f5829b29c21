/** The numbers of a guess as a reader types them, or the options that they choose from. */
import type { Guess, PageGuess } from '../../data/guess.ts';
import { said, typed, withSlots } from './said.ts';

interface Listener {
  /** Called with the number that was typed, by its place. */
  onMove(values: ReadonlyMap<string, number>): void;
  onOption(key: string): void;
  /** Called with a sentence about what was not taken. */
  onRefused(sentence: string): void;
}

/** Makes the fields and options that the server wrote answer. @returns shows a guess in them, or that there is none */
export function guessFields(
  root: Element,
  given: PageGuess,
  { onMove, onOption, onRefused }: Listener,
): (guess: Guess | undefined) => void {
  const { range, says } = given;
  const inputs = [...root.querySelectorAll<HTMLInputElement>('[data-item]')];
  // The player around it takes every field for its own.
  for (const event of ['input', 'change']) root.addEventListener(event, (e) => e.stopPropagation());
  inputs.forEach((input, i) => {
    const { key = '', name = '' } = given.items[i] ?? {};
    const take = (isDone: boolean): void => {
      if (!range) return onOption(key);
      const { least, most } = range;
      const value = typed(input.value, given);
      const isIn = value >= least && value <= most;
      input.removeAttribute('aria-invalid');
      if (isIn) onMove(new Map([[key, value]]));
      // On the way to 12 stands 1; what is wrong is said once it is typed.
      if (isIn || !isDone) return;
      const ends = { least: said(least, given), most: said(most, given) };
      const unit = input.nextElementSibling?.textContent ?? '';
      input.setAttribute('aria-invalid', 'true');
      onRefused(
        withSlots(Number.isNaN(value) ? says.number : says.range, {
          name,
          value: input.value,
          unit,
          ...ends,
        }),
      );
    };
    input.addEventListener('input', () => take(false));
    input.addEventListener('change', () => take(true));
  });
  return (guess) =>
    inputs.forEach((input, i) => {
      const key = given.items[i]?.key ?? '';
      if (!range) input.checked = guess === key;
      else if (input !== document.activeElement && typeof guess === 'object')
        input.value = said(Number(guess[key]), given);
    });
}
