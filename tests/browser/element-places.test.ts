/** The element wherever a host puts it: folded away, in a dialog, in a shadow, scaled, moved, and turned as fast as can be. */
import { afterAll, expect, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { browser, charts, content } from './book.ts';
import { closeHosts, hostPage, script } from './host-page.ts';

const chromium = browser();
afterAll(closeHosts);

const [[id = '', { states = [] } = {}] = []] = Object.entries(charts);
const ELEMENT = `<hundred-models-chart chart="${id}"></hundred-models-chart>`;
/** How a host holds the element, and what shows it, as script. */
const PLACES: Readonly<Record<string, readonly [html: string, show?: string]>> = {
  'in a part that is folded': [
    `<details>${ELEMENT}</details>`,
    `document.querySelector('details').open = true`,
  ],
  'in a dialog': [
    `<dialog style="inline-size: 80vw">${ELEMENT}</dialog>`,
    `document.querySelector('dialog').showModal()`,
  ],
  'in a tab that is hidden': [`<div hidden>${ELEMENT}</div>`, `document.querySelector('div').hidden = false`],
  'in a shadow': [
    `<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '${ELEMENT}'</script>`,
  ],
  'moved, taken away and put back': [
    `<section></section>${ELEMENT}`,
    `{ const e = document.querySelector('hundred-models-chart'), s = document.querySelector('section');
       s.append(e); e.remove(); s.append(e); }`,
  ],
  'at half the size': [`<div style="zoom: .5">${ELEMENT}</div>`],
  'at twice the size': [`<div style="zoom: 2; inline-size: 600px">${ELEMENT}</div>`],
  scaled: [`<div style="transform: scale(.5); transform-origin: 0 0">${ELEMENT}</div>`],
  'in a part that waits': [`<div style="content-visibility: auto">${ELEMENT}</div>`],
  'beside another of its chart': [ELEMENT + ELEMENT],
  'in a page that styles everything': [
    `<style>* { all: unset; display: block; color: red !important; border: 9px solid !important }</style>${ELEMENT}`,
  ],
};

it.each(oneIn(2, Object.entries(PLACES)))(
  '%s it shows its chart as high as that is, and ends in the state that it was told last',
  async (_, [html, show]) => {
    const { page, leave, said } = await chromium.fresh({ viewport: { width: 900, height: 1600 } });
    await page.goto(
      await hostPage(
        `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,">${script()}</head><body>${html}</body></html>`,
      ),
    );
    await page.waitForFunction(() => customElements.get('hundred-models-chart'));
    if (show) await page.evaluate(show);
    const element = page.locator('hundred-models-chart').first();
    const frame = page.locator('hundred-models-chart iframe').first().contentFrame();
    await frame.locator('live-chart svg:visible').first().waitFor();
    /** Every turn at once, and the last of all to the chart's second state. */
    await element.evaluate((e, all) => {
      for (let n = 0; n < 50; n++) e.setAttribute('state', all[n % all.length] ?? '');
      e.setAttribute('state', all[1] ?? '');
    }, states);
    const sentence = content.words.en.get(id)?.states[states[1] ?? '']?.sentence;
    await expect.poll(() => frame.locator('figure').first().getAttribute('aria-label')).toBe(sentence);
    const heights = async () => [
      await element.evaluate((e) => e.shadowRoot?.querySelector('iframe')?.clientHeight),
      await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
    ];
    await expect
      .poll(async () => {
        const [has = 0, own = 0] = await heights();
        return own > 200 && Math.abs(has - own) <= 1 ? '' : `${has} for ${own}`;
      })
      .toBe('');
    // Whose element is taken away while its frame comes hears that it did not.
    expect(said.filter((line) => !line.startsWith('failed: '))).toEqual([]);
    await leave();
  },
);
