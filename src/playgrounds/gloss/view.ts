/** Draws the answers: words with their glosses, and the guesses of one word. */
import type { playground } from '../../charts/gloss/playground.ts';
import type { Label } from '../../kit/chart/labels.ts';
import { MOST_WORDS } from '../../models/infer/tokenize.ts';
import type { Refusal } from '../../models/infer/index.ts';
import { element, inLanguage } from '../elements.ts';
import { isComma, isSplit, type Column } from './answers.ts';

export type Labels = Label<typeof playground>;
/** Labels and classes of the networks, in the order in which they are asked. */
const NAMES = ['in-order', 'at-once', 'both-ways'] as const;

/** Why a sentence is not answered. */
export function refusalText({ refused, words, unknown, characters }: Refusal, label: Labels): string {
  if (refused === 'empty') return label('empty');
  return refused === 'long'
    ? label('long', { n: words, most: MOST_WORDS })
    : label('foreign', { n: unknown, all: characters });
}

/** What is read out of an answer: where the networks differ. */
export function summary(columns: readonly Column[], label: Labels): string {
  const column = columns.find(isSplit);
  const [first, second] = column?.guesses.map(([best]) => best?.gloss ?? '') ?? [];
  return column && first && second ? label('differ', { word: column.text, first, second }) : label('agree');
}

/** A word, to be pressed, with what each network says of it; a comma is not to be pressed. */
export function wordItem(column: Column, isSelected: boolean, label: Labels): HTMLElement {
  const word = inLanguage('zh-Hant', 'character', column.text);
  if (isComma(column)) return element('li', 'comma', word);
  const glosses = column.guesses.map(([best], i) =>
    inLanguage('en', NAMES[i] ?? '', best?.gloss ?? label('unknown')),
  );
  const button = element('button', 'word', word, ...glosses);
  button.type = 'button';
  button.classList.toggle('split', isSplit(column));
  button.classList.toggle('unknown', !column.isKnown);
  button.setAttribute('aria-pressed', String(isSelected));
  return element('li', '', button);
}

/** A share from 0 to 1 as a bar. */
function bar(share: number): SVGSVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const rect = document.createElementNS(ns, 'rect');
  const attributes = { width: share * 100, height: 1, fill: 'currentColor' };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  svg.setAttribute('viewBox', '0 0 100 1');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(rect);
  return svg;
}

/** The likeliest guesses of a word, a list a network. */
export const guessLists = ({ guesses }: Column, label: Labels): HTMLElement[] =>
  guesses.map((own, i) => {
    const name = NAMES[i] ?? 'in-order';
    const items = own.map(({ gloss, probability }) => {
      const percent = element('b', '', label('percent', { n: Math.round(probability * 100) }));
      return element('li', '', inLanguage('en', '', gloss), percent, bar(probability));
    });
    return element('div', '', element('p', name, label(name)), element('ul', '', ...items));
  });
