/** The numbers of a guess as a reader types them, or the options that they choose from. */
import type { Guess, PageGuess } from '../../data/guess.ts';
import { fill } from '../../i18n/fill.ts';
import { typedOf, valueOfTyped } from './typed.ts';

interface Listener {
  onValue(key: string, value: number): void;
  onOption(key: string): void;
  /** Called with a sentence about what was not taken. */
  onRefused(sentence: string): void;
}

export interface GuessFields {
  /** Shows a guess, or that there is none. */
  show(guess: Guess | undefined): void;
  /** A value in words, with its unit. */
  textOf(value: number): string;
}

/** Makes the fields and options that the server wrote answer. */
export function guessFields(root: Element, given: PageGuess, listener: Listener): GuessFields {
  const { items, range, says } = given;
  const unit = root.querySelector('.unit-of')?.textContent ?? '';
  const field = (key: string): HTMLInputElement | null => root.querySelector(`input[data-item="${key}"]`);
  // The player around it takes every field for its own.
  for (const event of ['input', 'change']) root.addEventListener(event, (e) => e.stopPropagation());
  for (const { key, name } of items) {
    const input = field(key);
    if (!range) {
      input?.addEventListener('change', () => listener.onOption(key));
      continue;
    }
    const isIn = (value: number): boolean => value >= range.least && value <= range.most;
    input?.addEventListener('input', () => {
      const value = valueOfTyped(input.value, given);
      input.removeAttribute('aria-invalid');
      // On the way to 12 stands 1; what is wrong is said once it is typed.
      if (isIn(value)) listener.onValue(key, value);
    });
    input?.addEventListener('change', () => {
      const value = valueOfTyped(input.value, given);
      if (isIn(value)) return;
      const [least, most] = [range.least, range.most].map((end) => typedOf(end, given));
      const slots = { name, value: input.value, least: least ?? '', most: most ?? '', unit };
      input.setAttribute('aria-invalid', 'true');
      listener.onRefused(fill(Number.isNaN(value) ? says.number : says.range, slots));
    });
  }
  return {
    textOf: (value) => `${typedOf(value, given)} ${unit}`,
    show(guess) {
      for (const { key } of items) {
        const input = field(key);
        if (!input) continue;
        if (!range) input.checked = guess === key;
        else if (input !== document.activeElement && typeof guess === 'object')
          input.value = typedOf(guess[key] ?? range.start, given);
      }
    },
  };
}
