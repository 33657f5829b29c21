/** The controls of a chart as a reader works them: each a slider, a field to type in, and a way back. */
import type { PageControl, Refusal, Settable, Values } from '../../data/settable.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { readNumber, refusalOf } from '../../urls/settings.ts';

interface Listener {
  /** Called for every value on the way. */
  onInput(): void;
  /** Called once a value is let go. */
  onChange(): void;
}

/** One control. Where it is given a value that it does not take, it says why, and stays. */
class Field {
  value: number;
  readonly #control: PageControl;
  readonly #given: Settable;
  readonly #range: HTMLInputElement;
  readonly #typed: HTMLInputElement;
  readonly #reset: HTMLButtonElement;
  readonly #refused: HTMLElement;

  constructor(root: Element, control: PageControl, given: Settable, { onInput, onChange }: Listener) {
    const part = <E extends Element>(name: string): E => root.querySelector(`.${name}`) as unknown as E;
    this.#control = control;
    this.#given = given;
    this.#range = part('range');
    this.#typed = part('typed');
    this.#reset = part('reset');
    this.#refused = part('refused');
    this.value = control.default;
    this.#range.addEventListener('input', () => {
      this.set(Number(this.#range.value), this.#range);
      onInput();
    });
    this.#typed.addEventListener('input', () => {
      const value = readNumber(this.#typed.value);
      // On the way to 1.84 stands 1, which may be too little; what is wrong is said once it is typed.
      if (refusalOf(control, value)) return;
      this.set(value, this.#typed);
      onInput();
    });
    this.#typed.addEventListener('change', () => {
      const why = refusalOf(control, readNumber(this.#typed.value));
      if (why) this.refuse(this.#typed.value, why);
      else this.set(this.value);
    });
    this.#reset.addEventListener('click', () => {
      this.set(control.default);
      onInput();
      onChange();
    });
    this.set(control.default);
  }

  /** @param keep what the reader is just working, which says it already */
  set(value: number, keep?: HTMLInputElement): void {
    this.value = value;
    const text = formatNumber(value, this.#given.lang);
    if (this.#range !== keep) this.#range.value = String(value);
    if (this.#typed !== keep) this.#typed.value = text;
    this.#range.setAttribute('aria-valuetext', `${text} ${this.#control.unit}`);
    this.#typed.removeAttribute('aria-invalid');
    if (this.#refused.textContent) this.#refused.textContent = '';
    // Not disabled, or who has just pressed it would be nowhere.
    this.#reset.setAttribute('aria-disabled', String(value === this.#control.default));
  }

  refuse(value: string, why: Refusal): string {
    const { name, unit, least, most, step } = this.#control;
    const number = (n: number): string => formatNumber(n, this.#given.lang);
    const slots = { name, unit, value, least: number(least), most: number(most), step: number(step) };
    this.#refused.textContent = fill(this.#given.says[why], slots);
    this.#typed.setAttribute('aria-invalid', 'true');
    return this.#refused.textContent;
  }
}

export interface Fields {
  /** What they stand at. */
  values(): Values;
  /** Sets some of them. */
  set(values: Values): void;
  /** Says why a value was not taken. @returns the sentence */
  refuse(control: string, value: string, why: Refusal): string;
}

/** Makes the controls that the server wrote answer. */
export function fieldsOf(root: Element, given: Settable, listener: Listener): Fields {
  const fields = new Map(
    Object.entries(given.controls).flatMap(([key, control]) => {
      const part = root.querySelector(`[data-control="${key}"]`);
      return part ? [[key, new Field(part, control, given, listener)] as const] : [];
    }),
  );
  const set: Fields['set'] = (values) => {
    for (const [key, value] of Object.entries(values)) fields.get(key)?.set(value);
  };
  // The player around it takes every slider for its own.
  for (const event of ['input', 'change']) root.addEventListener(event, (e) => e.stopPropagation());
  root.addEventListener('change', () => listener.onChange());
  root.querySelectorAll('[data-preset]').forEach((button, i) =>
    button.addEventListener('click', () => {
      set(given.presets[i] ?? {});
      listener.onInput();
      listener.onChange();
    }),
  );
  return {
    set,
    values: () => Object.fromEntries([...fields].map(([key, { value }]) => [key, value])),
    refuse: (control, value, why) => fields.get(control)?.refuse(value, why) ?? '',
  };
}
