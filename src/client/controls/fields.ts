/** The controls of a chart as a reader works them: each a slider with a field to type in, or a list of options, and a way back. */
import type { PageControl, Refusal, Settable, Value, Values } from '../../data/settable.ts';
import { fill } from '../../i18n/fill.ts';
import { readTyped, readValue, refusalOf, valueText } from '../../urls/settings.ts';

interface Listener {
  /** Called for every value on the way. */
  onInput(): void;
  /** Called once a value is let go. */
  onChange(): void;
}

/** One control. Where it is given a value that it does not take, it says why, and stays. */
class Field {
  value: Value;
  readonly #control: PageControl;
  readonly #given: Settable;
  /** A slider or a list. */
  readonly #chosen: HTMLInputElement | HTMLSelectElement;
  /** A list has none. */
  readonly #typed: HTMLInputElement | null;
  readonly #reset: HTMLElement;
  readonly #refused: HTMLElement;

  constructor(root: Element, control: PageControl, given: Settable, { onInput, onChange }: Listener) {
    const part = <E extends Element>(name: string): E => root.querySelector(`.${name}`) as unknown as E;
    this.#control = control;
    this.#given = given;
    const chosen = (this.#chosen = part('chosen'));
    const typed: HTMLInputElement | null = (this.#typed = part('typed'));
    this.#reset = part('reset');
    this.#refused = part('refused');
    if ('options' in control)
      for (const [key, name] of Object.entries(control.options)) chosen.append(new Option(name, key));
    this.value = control.default;
    chosen.addEventListener('input', () => {
      this.set(readValue(control, chosen.value), chosen);
      onInput();
    });
    typed?.addEventListener('input', () => {
      const value = readTyped(control, typed.value);
      // On the way to 1.84 stands 1, which may be too little; what is wrong is said once it is typed.
      if (refusalOf(control, value)) return;
      this.set(value, typed);
      onInput();
    });
    typed?.addEventListener('change', () => {
      const why = refusalOf(control, readTyped(control, typed.value));
      if (why) this.refuse(typed.value, why);
      else this.set(this.value);
    });
    this.#reset.addEventListener('click', () => {
      this.set(control.default);
      onInput();
      onChange();
    });
    this.set(control.default);
  }

  #text = (value: Value): string => valueText(this.#control, value, this.#given.lang);

  /** @param keep what the reader is just working, which says it already */
  set(value: Value, keep?: HTMLElement): void {
    this.value = value;
    const text = this.#text(value);
    const [chosen, typed, refused] = [this.#chosen, this.#typed, this.#refused];
    if (chosen !== keep) chosen.value = String(value);
    if (typed) {
      if (typed !== keep) typed.value = text;
      chosen.setAttribute('aria-valuetext', `${text} ${this.#control.unit}`);
    }
    (typed ?? chosen).removeAttribute('aria-invalid');
    if (refused.textContent) refused.textContent = '';
    // Not disabled, or who has just pressed it would be nowhere.
    this.#reset.setAttribute('aria-disabled', String(value === this.#control.default));
  }

  /** Says why an address was not taken, whose number is not in the unit that the page shows. */
  refuseAsked(value: string, why: Refusal): string {
    const asked = readValue(this.#control, value);
    return this.refuse(Number.isFinite(asked) ? this.#text(asked) : value, why);
  }

  refuse(value: string, why: Refusal): string {
    const control = this.#control;
    const { name, unit } = control;
    const slots =
      'options' in control
        ? { options: Object.values(control.options).join(this.#given.says.join) }
        : {
            least: this.#text(control.least),
            most: this.#text(control.most),
            step: this.#text(control.step),
          };
    this.#refused.textContent = fill(this.#given.says[why] ?? '', { name, unit, value, ...slots });
    (this.#typed ?? this.#chosen).setAttribute('aria-invalid', 'true');
    return this.#refused.textContent;
  }
}

export interface Fields {
  /** What they stand at. */
  values(): Values;
  /** Sets some of them. */
  set(values: Values): void;
  /** Says why a value of an address was not taken. @returns the sentence */
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
    refuse: (control, value, why) => fields.get(control)?.refuseAsked(value, why) ?? '',
  };
}
