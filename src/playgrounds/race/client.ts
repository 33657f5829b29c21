import type { playground } from '../../charts/race/playground.ts';
import type { Measured } from '../../models/race/measure.ts';
import { element, part } from '../elements.ts';
import type { Start, Tools } from '../playground.ts';
import { startClerk } from './clerk-view.ts';
import { MOST } from './limits.ts';
import { measureHere } from './measure-here.ts';
import { circumstances, pairOf, timeRows, verdict, waiting } from './times.ts';

interface Given {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
}

function timeRow([words = '', ...cells]: readonly string[]): HTMLElement {
  const head = element('th', '', words);
  head.scope = 'row';
  return element('tr', '', head, ...cells.map((cell) => element('td', '', cell)));
}

/** Lets the reader time both layers on their own device. */
function startRace(root: HTMLElement, lengths: readonly number[], tools: Tools<typeof playground>): void {
  const { lang, label, say } = tools;
  const [button, stop] = [part<HTMLButtonElement>(root, '.measure'), part<HTMLButtonElement>(root, '.stop')];
  const [table, text, chain, bar] = [
    part(root, '.here'),
    part(root, '.outcome'),
    part(root, '.here-waited'),
    part<HTMLProgressElement>(root, 'progress'),
  ];
  const body = part(table, 'tbody');
  const draw = (rows: readonly Measured[]): void => {
    table.hidden = !rows.length;
    body.replaceChildren(...timeRows(rows.map(pairOf), lang, label).map(timeRow));
  };
  const showProgress = (done: number): void => {
    bar.value = done;
    const words = lengths[done];
    text.textContent = words ? label('progress', { words }) : label('once-more');
  };
  const finish = (rows: readonly Measured[]): void => {
    draw(rows);
    text.textContent = verdict(rows, lengths, lang, label);
    bar.value = rows.length ? lengths.length : 0;
    if (rows.length)
      part(table, '.on').textContent = circumstances(rows, navigator, {
        ...{ most: MOST, day: new Date(), lang, label },
      });
    say(text.textContent);
  };
  button.addEventListener('click', () => {
    const rows: Measured[] = [];
    const { done, stop: end } = measureHere(lengths, {
      waited({ words, together, chain: line }) {
        chain.textContent = waiting({ words, together: together.ms, chain: line.ms }, lang, label);
      },
      found(one) {
        const known = rows.findIndex(({ words }) => words === one.words);
        rows[known < 0 ? rows.length : known] = one;
        // To draw what is only a little better would take time from what is timed.
        if (known >= 0) return;
        draw(rows);
        showProgress(rows.length);
      },
    });
    draw(rows);
    chain.textContent = '';
    part(table, '.on').textContent = '';
    button.disabled = true;
    stop.disabled = false;
    stop.onclick = end;
    showProgress(0);
    done
      .catch(() => rows.splice(0))
      .then(() => {
        button.disabled = false;
        stop.disabled = true;
        if (document.activeElement === document.body || document.activeElement === stop) button.focus();
        finish(rows);
      });
  });
}

export const start: Start<typeof playground> = (root, tools) => {
  const { words, lengths } = tools.given as Given;
  startClerk(root, words, tools);
  startRace(root, lengths, tools);
};
