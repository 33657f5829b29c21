import type { Words } from '../../data/words.ts';

/**
 * Writes a chart's words anew where its page says them: headlines, and the sentence below it.
 * @param home what holds the chart; @param chart it
 * @returns takes the words of a setting; without any, what the server wrote comes back, as it was set
 */
export function wordsAround(home: Element, chart: Element): (words: Words | undefined) => void {
  const written = new Map<Element, readonly Node[]>();
  let now: Words | undefined;
  const write = (element: Element | null | undefined, text: string | undefined): void => {
    if (!element) return;
    const nodes = written.get(element) ?? [...element.childNodes];
    written.set(element, nodes);
    if (text === undefined) element.replaceChildren(...nodes);
    else if (element.textContent !== text) element.textContent = text;
  };
  const all = (words: Words | undefined): void => {
    for (const headline of chart.querySelectorAll<HTMLElement>('.headline'))
      write(headline, words?.states[headline.dataset.of ?? '']?.title);
    for (const button of home.querySelectorAll<HTMLElement>('button[data-state]'))
      write(button.querySelector('.title'), words?.states[button.dataset.state ?? '']?.title);
    write(chart.querySelector('.unit'), words?.unit);
  };
  /** The sentence of the state that shows. The player writes its own when the state changes, and this after it. */
  const sentence = (): void => {
    const line = home.querySelector('.state-sentence');
    const state = chart.getAttribute('state') ?? '';
    const text = now?.states[state]?.sentence;
    const own = document.querySelector(`[id="${state}"] .sentence`);
    if (line && text !== undefined) line.textContent = text;
    else if (line && own && line.textContent !== own.textContent)
      line.replaceChildren(...own.cloneNode(true).childNodes);
    if (home.localName === 'chart-embed' && text !== undefined)
      home.querySelector('figure')?.setAttribute('aria-label', text);
  };
  new MutationObserver(sentence).observe(chart, { attributeFilter: ['state'] });
  return (words) => {
    now = words;
    all(words);
    sentence();
  };
}
