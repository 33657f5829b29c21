import type { playground } from '../../charts/race/playground.ts';
import { part, write } from '../elements.ts';
import type { Tools } from '../playground.ts';
import { cellAt, lastStep, moved, sceneAt, type Scene } from './clerk.ts';
import type { RaceLabel } from './times.ts';

/** What came of the last press, in a sentence. */
export function sceneText({ stage, rounds }: Scene, words: readonly string[], label: RaceLabel): string {
  const n = words.length;
  if (stage === 'once') return label('once', { n, saved: n - rounds });
  if (stage === 'sentences') return label('sentences', { n, words: n * n });
  if (stage === 'layers') return label('layers', { n });
  if (!rounds) return label('start', { n });
  const read = label('read', { word: words[rounds - 1] ?? '', waiting: n - rounds });
  return rounds < n ? read : `${read} ${label('all-read', { saved: n - 1 })}`;
}

/** What the next press does. */
function nextText(step: number, words: number, label: RaceLabel): string {
  if (step < words) return label('next');
  const { stage } = sceneAt(step + 1, words);
  return label(stage === 'once' ? 'next-once' : stage === 'sentences' ? 'next-sentences' : 'next-layers');
}

/** Lets the reader pass the words through the queue, by buttons or arrow keys. */
export function startClerk(
  root: HTMLElement,
  words: readonly string[],
  { label, say }: Tools<typeof playground>,
): void {
  const clerk = part(root, '.clerk');
  const [back, next, again] = [
    part<HTMLButtonElement>(clerk, '.back'),
    part<HTMLButtonElement>(clerk, '.next'),
    part<HTMLButtonElement>(clerk, '.again'),
  ];
  const [board, count, text] = [part(clerk, '.board'), part(clerk, '.count strong'), part(clerk, '.scene')];
  const rows = Array.from(board.querySelectorAll('.line'), (row) => [...row.querySelectorAll('i')]);
  let step = 0;
  const draw = (): void => {
    const scene = sceneAt(step, words.length);
    board.dataset.stage = scene.stage;
    for (const [row, dots] of rows.entries())
      for (const [i, dot] of dots.entries()) dot.className = cellAt(scene, row + 1, i + 1);
    count.textContent = label('rounds', { n: scene.rounds });
    write(text, sceneText(scene, words, label));
    next.textContent = nextText(Math.min(step, lastStep(words.length) - 1), words.length, label);
    back.disabled = again.disabled = step === 0;
    next.disabled = step === lastStep(words.length);
  };
  const go = (to: number): void => {
    if (to === step) return;
    const held = document.activeElement;
    step = to;
    draw();
    // A button that is disabled loses the focus, and with it the arrow keys.
    if (held instanceof HTMLButtonElement && held.disabled) (held === next ? again : next).focus();
    say(`${count.textContent}. ${text.textContent}`);
  };
  const by = (steps: number): void => go(moved(step, steps, words.length));
  back.addEventListener('click', () => by(-1));
  next.addEventListener('click', () => by(1));
  again.addEventListener('click', () => go(0));
  clerk.addEventListener('keydown', (event) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!steps || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    by(steps);
  });
  draw();
}
