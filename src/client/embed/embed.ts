import type { LiveChart } from '../chart/live-chart.ts';
import type { Words } from '../../data/words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Unknown } from '../../urls/view.ts';
import { readParams, type EmbedSetting } from './params.ts';
import { applyFrameTheme } from './frame-theme.ts';
import { startPage } from '../page/start-page.ts';
import { connectToHost } from './sender.ts';

const root = document.documentElement;
/** How long a sentence stands where assistive technology hears of it: a search would find it there, unseen. */
const ANNOUNCED_MS = 2000;

/**
 * Loads what moves the chart and draws its other states, which is four times what the frame weighs: until
 * somebody asks for another state, a frame is only a picture.
 * @returns the chart, which opens once it is asked to, and its words
 */
async function activate(chart: Element): Promise<{ live: LiveChart; words: Words }> {
  const [code, { openPageView }] = await Promise.all([
    import('../chart/live-chart.ts'),
    import('../chart/page-view.ts'),
  ]);
  code.LiveChart.openView = openPageView;
  if (!customElements.get('live-chart')) customElements.define('live-chart', code.LiveChart);
  const live = chart as LiveChart;
  const { words } = JSON.parse(await live.facts()) as { words: Words };
  return { live, words };
}

/** `<chart-embed>`: one chart, which goes from state to state, in the frame of somebody's page. */
class ChartEmbed extends HTMLElement {
  #states: readonly string[] = [];
  /** The state that is asked for; the chart may be on its way to it. */
  #state = '';
  /** The state that is drawn, and whose words are said. */
  #shown = '';
  #silence: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#states = [...this.querySelectorAll<HTMLElement>('.headline')].map((p) => p.dataset.of ?? '');
    const own = (this.#shown = this.#chart.getAttribute('state') ?? '');
    const { params, unknown } = readParams(location.search, [own, ...this.#states.filter((s) => s !== own)]);
    applyFrameTheme(params.theme);
    this.#showUnknown(unknown);
    const play = this.querySelector<HTMLAnchorElement>('.play');
    // No more than the colours: an address may hold anything.
    if (play && params.theme !== 'auto') play.search = `?theme=${params.theme}`;
    this.#state = own;
    this.#mark();
    void this.#setState(params.state);
    this.addEventListener('failed', () => this.#stand());
    // Loaded before the click, so that even the first change is seen to move.
    const preload = (): void => void activate(this.#chart).catch(() => undefined);
    for (const event of ['pointerenter', 'focusin'])
      this.querySelector('.walk')?.addEventListener(event, preload, { once: true });
    this.addEventListener('click', ({ target }) => {
      const by = (target as Element).closest<HTMLElement>('[data-by]')?.dataset.by;
      if (by) void this.#setState(this.#states[this.#index + Number(by)] ?? this.#state);
    });
    // What a reader guesses leads to a state, too.
    this.addEventListener('set-state', (event) => void this.#setState((event as CustomEvent<string>).detail));
    connectToHost(params.fit, (request) => {
      if (request.type === 'theme') applyFrameTheme(request.theme);
      if (request.type === 'state' && this.#states.includes(request.state))
        void this.#setState(request.state);
    });
  }

  get #chart(): Element {
    return this.querySelector('live-chart') as Element;
  }
  get #index(): number {
    return this.#states.indexOf(this.#state);
  }

  async #setState(state: string): Promise<void> {
    if (state === this.#state) return;
    this.#state = state;
    this.#mark();
    try {
      // Only once its code is there: until then it takes its attribute for the state that is drawn.
      const { live, words } = await activate(this.#chart);
      if (state !== this.#state) return;
      live.setAttribute('state', state);
      await live.open();
      if (state !== this.#state) return;
      this.#shown = state;
      const { title = '', sentence = '' } = (live.settings?.words ?? words).states[state] ?? {};
      this.#say(title, sentence);
    } catch {
      this.#stand();
    }
  }

  /** Its code can't be had: it stays at the state that is drawn, and the others are shown as without script. */
  #stand(): void {
    this.#state = this.#shown;
    this.#mark();
    this.#chart.setAttribute('state', this.#shown);
    root.classList.remove('js');
  }

  /** Says to those who don't see it what the chart shows now. */
  #say(title: string, sentence: string): void {
    const main = this.querySelector('main');
    main?.setAttribute('aria-label', (main.dataset.title ?? '') + title);
    this.querySelector('figure')?.setAttribute('aria-label', sentence);
    const line = this.querySelector('.announced');
    line?.replaceChildren(sentence);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => line?.replaceChildren(), ANNOUNCED_MS);
  }

  /** Marks the state among the dots, and disables the buttons at either end. */
  #mark(): void {
    this.querySelectorAll('.stops i').forEach((stop, i) =>
      stop.toggleAttribute('data-on', i === this.#index),
    );
    for (const b of this.querySelectorAll<HTMLButtonElement>('[data-by]'))
      b.disabled = !this.#states[this.#index + Number(b.dataset.by)];
  }

  /** Says what the address asked for that is not here, and what is nearest to it. */
  #showUnknown(unknown: readonly Unknown<EmbedSetting>[]): void {
    const line = this.querySelector<HTMLElement>('.unknown');
    if (!line || !unknown.length) return;
    line.textContent = unknown
      .map(({ setting, value, nearest }) =>
        fill(line.dataset[setting] ?? '', { nearest, value: value.replace(/^(.{40}).+$/su, '$1…') }),
      )
      .join(' ');
    line.hidden = false;
  }
}

startPage(
  () => customElements.define('chart-embed', ChartEmbed),
  async (room, begin) => {
    const chart = room.closest('live-chart') as Element;
    const [{ startReadout }, { live }] = await Promise.all([
      import('../readout/start-readout.ts'),
      activate(chart),
    ]);
    await startReadout(room, live, begin);
  },
);
