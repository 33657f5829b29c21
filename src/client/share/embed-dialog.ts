import { headlineOf, settingsOf } from './settings-of.ts';

/**
 * Opens the codes for embedding a chart, from the chart's own page, in a dialog over the essay. They are
 * fetched on demand, so that the essay's pages carry none of them.
 * @param link leads to the section on the chart's page, at the state that the reader has before them
 */
export async function openEmbedDialog(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const part = page.querySelector('#embed');
  const codes = part?.querySelector('embed-codes');
  if (!part || !codes) throw new Error(`${link.href} has no section #embed`);
  await Promise.all([loadStyles(page), import('./embed-codes.ts')]);
  const dialog = document.createElement('dialog');
  dialog.className = 'embed-dialog';
  const head = document.createElement('form');
  head.method = 'dialog';
  const close = document.createElement('button');
  close.textContent = link.dataset['close'] ?? '';
  const title = document.importNode(part.querySelector('h2') as Element, true);
  title.id = 'embed-dialog-title';
  dialog.setAttribute('aria-labelledby', title.id);
  codes.setAttribute('state', new URL(link.href).searchParams.get('state') ?? '');
  const home = link.closest('scroll-steps');
  codes.setAttribute('settings', home ? settingsOf(home) : '');
  codes.setAttribute('headline', home ? headlineOf(home) : '');
  head.append(title, close);
  dialog.append(head, document.importNode(codes, true));
  dialog.addEventListener('close', () => dialog.remove());
  // A click on the backdrop is one on the dialog itself.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** Loads the stylesheets of the fetched page that this one has not. */
function loadStyles(page: Document): Promise<unknown> {
  const sheets = (of: Document): HTMLLinkElement[] => [
    ...of.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
  ];
  const here = new Set(sheets(document).map((sheet) => sheet.getAttribute('href')));
  const missing = sheets(page).filter((sheet) => !here.has(sheet.getAttribute('href')));
  return Promise.all(
    missing.map((sheet) => {
      const copy = document.importNode(sheet);
      const loaded = new Promise((done) => {
        copy.addEventListener('load', done);
        copy.addEventListener('error', done);
      });
      document.head.append(copy);
      return loaded;
    }),
  );
}
