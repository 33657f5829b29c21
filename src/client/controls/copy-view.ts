/** One link to what a reader has before them: the step or state, what is set, and what was guessed. */

/** What of the address of a chart's own page is a choice of the reader's, beside its state. */
const LOOKS = ['size', 'theme'];

/** Makes controls answer that nobody has come near yet. */
async function startParts(home: Element): Promise<void> {
  const waiting = home.querySelectorAll<HTMLElement>('.controls:not([data-ready])');
  if (!waiting.length) return;
  const { startControls } = await import('./start-controls.ts');
  for (const root of waiting) startControls(root);
}

/**
 * The address of the view that a chart's home shows. Every part of the view writes its own parameters, those at their
 * defaults too: the link means the same when a default has changed.
 * @param home a story's scroll, a player or an embed; @param step the story's, whose link it is
 */
export function viewLink(home: Element, step: Element | null): string {
  const here = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  if (!step) query.set('state', home.querySelector('live-chart')?.getAttribute('state') ?? '');
  if (home.localName === 'chart-player')
    for (const look of LOOKS) if (here.has(look)) query.set(look, here.get(look) ?? '');
  // A guess that nobody has begun, or that has not come yet, is said to be none: whoever follows the link may have
  // one of their own on their device. One that was made writes over it.
  // The name is that of `client/guess/host.ts`, which would be cut out into a file of its own if it were shared.
  for (const { dataset } of home.querySelectorAll<HTMLElement>('.guess'))
    query.set(home.localName === 'scroll-steps' ? `${dataset['chart']}.guess` : 'guess', '');
  home.dispatchEvent(new CustomEvent('view-query', { detail: query }));
  // Encoded by the letter of the law it would be `%7E`, which nobody can read.
  const search = query.toString().replaceAll('%7E', '~');
  return location.origin + location.pathname + (search && `?${search}`) + (step ? `#${step.id}` : '');
}

/** Says beside the button that the link was copied or, with the link to be copied by hand, that it was not. */
function say(status: Element, sentence: string, link?: string): void {
  // Emptied first, so that a second copy is announced again.
  status.replaceChildren();
  requestAnimationFrame(() => {
    status.append(sentence);
    if (link === undefined) return;
    const field = document.createElement('input');
    Object.assign(field, { readOnly: true, value: link, ariaLabel: sentence });
    status.append(' ', field);
    field.focus();
    field.select();
  });
}

/** Copies the link to the view; where the clipboard is denied, it shows the link, selected. @param button by the chart */
export async function copyView(button: HTMLButtonElement): Promise<void> {
  const home = button.closest('scroll-steps, chart-player, chart-embed');
  const status = button.parentElement?.querySelector('.view-status');
  if (!home || !status) return;
  await startParts(home).catch(() => undefined);
  const link = viewLink(home, button.closest('.step'));
  const { copied = '', denied = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(link);
    say(status, copied);
  } catch {
    say(status, denied, link);
  }
}
