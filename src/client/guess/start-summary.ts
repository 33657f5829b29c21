/** Writes the reader’s guesses into the coda’s table, anew whenever it comes into view: a guess may have come since. */
import type { PageSummary } from '../../data/guess-summary.ts';
import { fill } from '../../i18n/fill.ts';
import { storedGuesses } from './store.ts';
import { madeOf, overall, rowsOf, type SummaryRow } from './summary.ts';

function tableRow({ title, href, ...cells }: SummaryRow, { says }: PageSummary): HTMLTableRowElement {
  const row = document.createElement('tr');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const head = Object.assign(document.createElement('th'), { scope: 'row' });
  head.append(link);
  row.append(head);
  for (const name of ['said', 'came', 'off'] as const) {
    const cell = row.insertCell();
    cell.dataset.name = says[name];
    cell.textContent = cells[name];
  }
  return row;
}

/** @param root what the server wrote as `GuessSummary.astro` */
export function startSummary(root: HTMLElement): void {
  const given = JSON.parse(root.querySelector('script')?.textContent ?? '') as PageSummary;
  const body = root.querySelector<HTMLElement>('.mine');
  const told = root.querySelector('.told');
  const link = root.querySelector('.invite a');
  const title = body?.firstElementChild;
  let written: string | undefined;
  const write = (): void => {
    const made = madeOf(given, storedGuesses());
    const now = JSON.stringify(made);
    if (!body || !title || !told || now === written) return;
    written = now;
    body.hidden = !made.length;
    body.replaceChildren(title, ...rowsOf(given, made).map((row) => tableRow(row, given)));
    const sentence = overall(given, made);
    if (told.textContent !== sentence) told.textContent = sentence;
    const open = given.guesses.find(({ chart }) => !made.some(({ of }) => of.chart === chart));
    root.querySelector<HTMLElement>('.invite')?.toggleAttribute('hidden', !open);
    if (!link || !open) return;
    link.setAttribute('href', open.href);
    link.textContent = fill(given.says.invite, { title: open.title });
  };
  write();
  new IntersectionObserver(write).observe(root);
  addEventListener('storage', write);
}
