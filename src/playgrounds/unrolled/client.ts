import { OTHER } from '../../charts/unrolled/other.ts';
import type { playground } from '../../charts/unrolled/playground.ts';
import { element, inLanguage, part, write } from '../elements.ts';
import type { Start, Tools } from '../playground.ts';
import { changed, keyTo, read, stepTo, when, type Moment } from './reading.ts';
import { shadow, strip } from './strips.ts';
import { decimals, percent } from './words.ts';

type L = typeof playground;

/** So many words are set in larger type at most. */
const MANY = 20;

/** Writes the words of a sentence anew, each with what it was taken for. */
function writeWords(list: Element, moments: readonly Moment[]): void {
  const items = moments.map(({ word, guesses }) =>
    // Of a comma there is nothing to be said.
    element(
      'li',
      '',
      inLanguage('zh-Hant', 'character', word),
      ' ',
      inLanguage('en', 'gloss', word === '，' ? '' : (guesses[0]?.gloss ?? '')),
    ),
  );
  list.toggleAttribute('data-long', items.length > MANY);
  list.replaceChildren(...items);
}

/** Shows which words have been read. */
function markWords(list: Element, at: number): void {
  [...list.children].forEach((item, i) => {
    item.setAttribute('data-when', when(i, at));
    if (i === at) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  });
}

/** A strip a number, to be moved, in place of the picture that the server wrote, and a line of the table for each. */
function makeStrips(root: HTMLElement, numbers: number): void {
  const svg = part<SVGElement>(root, '.state');
  for (const still of svg.querySelectorAll('.strips')) still.remove();
  for (let i = 0; i < numbers; i++) {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const { x, width } = strip(i, 0);
    rect.setAttribute('x', String(x));
    rect.setAttribute('width', String(width));
    svg.append(rect);
    const row = part<HTMLTableSectionElement>(root, 'tbody').insertRow();
    const head = row.appendChild(document.createElement('th'));
    head.scope = 'row';
    head.textContent = String(i + 1);
    row.insertCell();
    row.insertCell();
  }
}

/** Draws a state, and writes its numbers into the table. */
function drawState(root: HTMLElement, moment: Moment): void {
  const { state, before } = moment;
  const isChanged = changed(moment);
  const svg = part<SVGElement>(root, '.state');
  part(svg, '.before').setAttribute('d', shadow(before));
  svg.querySelectorAll('rect').forEach((rect, i) => {
    const { y, height } = strip(i, state[i] ?? 0);
    rect.setAttribute('y', String(y));
    rect.setAttribute('height', String(height));
    rect.classList.toggle('changed', isChanged[i] === true);
  });
  root.querySelectorAll('tbody tr').forEach((row, i) => {
    const [old, now] = row.querySelectorAll('td');
    if (old) old.textContent = decimals(before[i] ?? 0);
    if (now) now.textContent = decimals(state[i] ?? 0);
  });
}

/** Writes what the network takes the word for. */
function writeGuesses(root: HTMLElement, { guesses }: Moment, { label }: Tools<L>): void {
  root.querySelectorAll('.likeliest li').forEach((item, i) => {
    const { gloss = '', probability = 0 } = guesses[i] ?? {};
    part(item, 'span').textContent = gloss;
    part(item, 'rect').setAttribute('width', String(Math.round(probability * 1000) / 10));
    part(item, 'b').textContent = label('percent', { n: percent(probability) });
  });
}

/** Lets the reader walk through a sentence, word by word, and choose another. */
export const start: Start<L> = async (root, tools) => {
  const { label, say } = tools;
  const model = await tools.model('gru');
  const select = part<HTMLSelectElement>(root, 'select');
  const [list, back, next] = [part(root, '.reading'), part(root, '.back'), part(root, '.next')];
  let moments: readonly Moment[] = [];
  let at = 0;

  const show = (): void => {
    const moment = moments[at];
    if (!moment) return;
    const { word, state } = moment;
    const n = changed(moment).filter(Boolean).length;
    markWords(list, at);
    drawState(root, moment);
    writeGuesses(root, moment, tools);
    part(root, '.state').setAttribute('aria-label', label('state', { n: state.length, word }));
    part(root, '.nth').textContent = label('place', { n: at + 1, all: moments.length });
    part(root, '.moved .text').textContent = label('changed', { n, all: state.length, by: OTHER });
    write(part(root, '.of-word .text'), label('guesses', { word }));
    // Not `disabled`: the button that was pressed would lose the focus, and with it the arrow keys.
    back.setAttribute('aria-disabled', String(at === 0));
    next.setAttribute('aria-disabled', String(at === moments.length - 1));
  };

  const goTo = (to: number): void => {
    if (to === at) return;
    at = to;
    show();
    const { word = '', guesses: [best] = [] } = moments[at] ?? {};
    if (best) say(label('said', { word, gloss: best.gloss, percent: percent(best.probability) }));
  };

  const choose = (): void => {
    moments = read(model, select.value);
    at = 0;
    writeWords(list, moments);
    show();
  };

  back.addEventListener('click', () => goTo(stepTo(at, -1, moments.length)));
  next.addEventListener('click', () => goTo(stepTo(at, 1, moments.length)));
  part(root, '.pace').addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = keyTo(event.key, at, moments.length);
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  });
  select.addEventListener('change', choose);
  makeStrips(root, read(model, select.value)[0]?.state.length ?? 0);
  choose();
};
