import type { Device } from '../../playgrounds/practice/reason-to-ask.ts';

/**
 * Whether a playground may fetch networks. A reader who saves data is asked first, once a playground; others are not.
 * @param root the playground
 * @returns gives a promise that resolves once it may, and stays open while the reader has not pressed
 */
export function askOnce(root: HTMLElement): () => Promise<void> {
  let answer: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    const question = root.querySelector<HTMLElement>('.saving');
    if (!question || !(navigator as Device).connection?.saveData) return;
    question.hidden = false;
    await new Promise((done) => question.querySelector('button')?.addEventListener('click', done));
    question.hidden = true;
    // The button that had the focus is gone; a field would open the keyboard of a phone.
    const heading = root.querySelector<HTMLElement>('h1, h2, h3');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  };
  return () => (answer ??= ask());
}
