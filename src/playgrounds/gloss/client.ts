import type { playground } from '../../charts/gloss/playground.ts';
import type { Model } from '../../models/infer/index.ts';
import { part, write } from '../elements.ts';
import type { Start, Tools } from '../playground.ts';
import { ask, selected, type Column } from './answers.ts';
import { guessLists, refusalText, summary, wordItem } from './view.ts';

/** What is shown of a sentence. */
interface Answers {
  /** Asks the networks anew. @param isAsked the reader has changed something, and hears what came of it */
  answer(isAsked?: boolean): void;
  /** Shows the guesses of a word. @param button that of the word */
  select(button: Element): void;
}

function answersIn(
  root: HTMLElement,
  models: readonly Model[],
  { label, say }: Tools<typeof playground>,
): Answers {
  const [input, list] = [part<HTMLInputElement>(root, 'input'), part(root, '.words')];
  const [about, refusal] = [part(root, '.about'), part(root, '.refusal')];
  let columns: readonly Column[] = [];
  const showGuesses = (at: number): void => {
    const column = columns[at];
    about.hidden = !column?.isKnown;
    if (!column?.isKnown) return;
    write(part(about, '.about-word .text'), label('about', { word: column.text }));
    part(about, '.guesses').replaceChildren(...guessLists(column, label));
  };
  return {
    answer(isAsked = true) {
      const found = ask(models, input.value);
      const isRefused = 'refused' in found;
      refusal.textContent = isRefused ? refusalText(found, label) : '';
      columns = isRefused ? [] : found;
      const at = selected(columns);
      list.replaceChildren(...columns.map((column, i) => wordItem(column, i === at, label)));
      showGuesses(at);
      if (isAsked && !isRefused) say(summary(columns, label));
    },
    select(button) {
      for (const one of list.querySelectorAll('.word'))
        one.setAttribute('aria-pressed', String(one === button));
      showGuesses([...list.children].indexOf(button.parentElement as Element));
    },
  };
}

/** Asks the third network too, once. */
async function askBothWays(
  root: HTMLElement,
  models: Model[],
  { model }: Tools<typeof playground>,
): Promise<void> {
  const button = part<HTMLButtonElement>(root, '.ask-both-ways');
  button.disabled = true;
  try {
    models.push(await model('bigru'));
    part(root, '.legend .both-ways').hidden = false;
    button.parentElement?.remove();
  } catch {
    // To be pressed again.
    button.disabled = false;
  }
}

export const start: Start<typeof playground> = async (root, tools) => {
  const input = part<HTMLInputElement>(root, 'input');
  const { sentences } = tools.given as { sentences: readonly string[] };
  const models = await Promise.all([tools.model('gru'), tools.model('transformer')]);
  const { answer, select } = answersIn(root, models, tools);
  /** The sentence as it was before each piece that was laid. */
  let before: string[] = [];
  const lay = (text: string): void => {
    before.push(input.value);
    input.value = text;
    answer();
  };

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const isA = (name: string): boolean => button?.classList.contains(name) ?? false;
    if (button?.dataset.piece) lay(input.value + button.dataset.piece);
    else if (isA('another'))
      lay(sentences[(sentences.indexOf(input.value) + 1) % sentences.length] ?? input.value);
    else if (isA('word')) select(button as Element);
    else if (isA('ask-both-ways')) askBothWays(root, models, tools).then(() => answer());
    else if (isA('undo')) {
      input.value = before.pop() ?? '';
      answer();
    }
  });
  input.addEventListener('input', () => {
    before = [];
    answer();
  });
  answer(false);
};
