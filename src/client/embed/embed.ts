import { themeChanged } from '../theme/theme-change.ts';
import type { Words } from '../../data/words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Unknown } from '../../urls/view.ts';
import { readParams, type EmbedKnob, type Theme } from './params.ts';
import { talkToHost } from './sender.ts';

const root = document.documentElement;

/** Dresses the frame; the browser is told too, so that its own furniture has the same colours. */
function wear(theme: Theme): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (scheme) scheme.content = theme === 'auto' ? 'light dark' : theme;
  themeChanged();
}

/**
 * Wakes the chart. A frame is a picture until somebody walks: what moves it, and draws its other
 * states, is four times what the frame weighs.
 */
async function wake(chart: Element): Promise<Words> {
  const [{ LiveChart }, { openPageView }] = await Promise.all([
    import('../chart/live-chart.ts'),
    import('../chart/page-view.ts'),
  ]);
  LiveChart.openView = openPageView;
  if (!customElements.get('live-chart')) customElements.define('live-chart', LiveChart);
  const facts = await (chart as InstanceType<typeof LiveChart>).facts();
  return (JSON.parse(facts) as { words: Words }).words;
}

/** `<chart-embed>`: one chart, its states to be walked, in the frame of somebody's page. */
class ChartEmbed extends HTMLElement {
  #states: readonly string[] = [];
  /** The state that is asked for; the chart may be on its way to it. */
  #state = '';

  connectedCallback(): void {
    this.#states = [...this.querySelectorAll<HTMLElement>('.headline')].map((p) => p.dataset.of ?? '');
    const own = this.#drawn;
    const { params, unknown } = readParams(location.search, [own, ...this.#states.filter((s) => s !== own)]);
    wear(params.theme);
    this.#complain(unknown);
    this.#state = own;
    this.#mark();
    void this.#turn(params.state);
    // Awake before the click, so that even the first step is seen to move.
    const rouse = (): void => void wake(this.#chart).catch(() => undefined);
    for (const sign of ['pointerenter', 'focusin'])
      this.querySelector('.walk')?.addEventListener(sign, rouse, { once: true });
    this.addEventListener('click', ({ target }) => {
      const by = (target as Element).closest<HTMLElement>('[data-by]')?.dataset.by;
      if (by) void this.#turn(this.#states[this.#at + Number(by)] ?? this.#state);
    });
    talkToHost(params.fit, (wish) => {
      if (wish.ask === 'theme') wear(wish.theme);
      if (wish.ask === 'state' && this.#states.includes(wish.state)) void this.#turn(wish.state);
    });
  }

  get #chart(): Element {
    return this.querySelector('live-chart') as Element;
  }
  get #drawn(): string {
    return this.#chart.getAttribute('state') ?? '';
  }
  get #at(): number {
    return this.#states.indexOf(this.#state);
  }

  async #turn(state: string): Promise<void> {
    if (state === this.#state) return;
    this.#state = state;
    this.#mark();
    try {
      // Only once it is awake: it takes the state that it wakes with for the one that is drawn.
      const words = await wake(this.#chart);
      if (state !== this.#state) return;
      this.#chart.setAttribute('state', state);
      const { title = '', sentence = '' } = words.states[state] ?? {};
      for (const [place, text] of Object.entries({ now: title, told: sentence }))
        this.querySelector(`.${place}`)?.replaceChildren(text);
    } catch {
      // Its code did not come: the picture that stands is the one to be named.
      this.#state = this.#drawn;
      this.#mark();
    }
  }

  /** Marks the state among the stops, and what is left on either side. */
  #mark(): void {
    this.querySelectorAll('.stops i').forEach((stop, i) => stop.toggleAttribute('data-on', i === this.#at));
    for (const b of this.querySelectorAll<HTMLButtonElement>('[data-by]'))
      b.disabled = !this.#states[this.#at + Number(b.dataset.by)];
  }

  /** Says what the address asked for that is not here, and what is nearest to it. */
  #complain(unknown: readonly Unknown<EmbedKnob>[]): void {
    const line = this.querySelector<HTMLElement>('.unknown');
    if (!line || !unknown.length) return;
    line.textContent = unknown
      .map(({ knob, value, nearest }) =>
        fill(line.dataset[knob] ?? '', { nearest, value: value.replace(/^(.{40}).+$/su, '$1…') }),
      )
      .join(' ');
    line.hidden = false;
  }
}

customElements.define('chart-embed', ChartEmbed);
