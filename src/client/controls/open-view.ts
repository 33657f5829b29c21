/** A link in the words that sets the chart: it goes to its view in place where the chart stands beside the words. */

/** Makes the controls of a chart answer before a link sets them. */
async function startControls(home: Element): Promise<void> {
  const root = home.querySelector<HTMLElement>('.controls');
  if (!root) return;
  (await import('./start-controls.ts')).startControls(root);
}

/**
 * Sets the chart to the state and the settings that a link asks for. Where the chart is not beside the link, the
 * reader is led to the step, as by any link.
 * @throws where its step is not on the page
 */
export async function openView(link: HTMLAnchorElement): Promise<void> {
  const step = document.getElementById(link.hash.slice(1));
  const home = step?.closest('scroll-steps');
  if (!step || !home) throw new Error(`there is no step ${link.hash} on this page`);
  await startControls(home);
  home.dispatchEvent(new CustomEvent('view-open', { detail: link.search }));
  const { state = '' } = step.dataset;
  if (link.closest('scroll-steps') === home) home.querySelector('live-chart')?.setAttribute('state', state);
  else location.hash = link.hash;
}
