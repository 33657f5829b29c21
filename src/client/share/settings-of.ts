/**
 * What a reader has set of a chart, as an embed's query; empty where all is at its defaults.
 * A guess is left out: readers of another page make their own.
 * @param home what holds the chart: a story's scroll, or a player
 */
export function settingsOf(home: Element): string {
  const root = home.querySelector<HTMLElement>('.controls[data-set]');
  if (!root) return '';
  const view = new URLSearchParams();
  home.dispatchEvent(new CustomEvent('view-query', { detail: view }));
  const lead = `${root.dataset['chart']}.`;
  const names = [...view].map(([key, value]) => [key.startsWith(lead) ? key.slice(lead.length) : key, value]);
  return new URLSearchParams(names.filter(([key]) => key !== 'guess') as [string, string][]).toString();
}

/** What a chart says of itself at what is set. @param home what holds it */
export const headlineOf = (home: Element): string =>
  home.querySelector('.headline[data-on]')?.textContent?.trim() ?? '';
