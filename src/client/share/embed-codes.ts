import { DESTINATIONS, embedCodes, framed, type Embeddable, type Framed } from '../../embed/codes.ts';
import { copyWithNotice } from './copied.ts';
import { headlineOf, settingsOf } from './settings-of.ts';

/**
 * `<embed-codes>`: keeps the codes, and the previews, at the state, the settings and the colours that the reader
 * has before them. Those stand in the player of the page, or in its own attributes `state` and `settings`. Of a chart
 * with a playground the reader chooses which of the two goes into the frame.
 */
class EmbedCodes extends HTMLElement {
  #facts: Record<string, Embeddable> = {};
  #changes: MutationObserver | undefined;
  #visibility: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#facts = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Record<string, Embeddable>;
    this.addEventListener('click', this.#onClick);
    const choice = this.querySelector<HTMLElement>('.framed');
    if (choice) choice.hidden = false;
    choice?.addEventListener('change', this.#show);
    this.#changes = new MutationObserver(this.#show);
    this.#changes.observe(this, { attributeFilter: ['state', 'settings'] });
    this.#player?.addEventListener('view-set', this.#show);
    const chart = this.#chart;
    if (chart) this.#changes.observe(chart, { attributeFilter: ['state'] });
    this.#changes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    // The two frames of a preview are loaded only once they are on the screen.
    this.#visibility = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#preview();
    });
    this.#visibility.observe(this);
    addEventListener('message', this.#onMessage);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#changes?.disconnect();
    this.#visibility?.disconnect();
    this.#player?.removeEventListener('view-set', this.#show);
    removeEventListener('message', this.#onMessage);
  }

  get #player(): Element | null {
    return document.querySelector('chart-player');
  }

  get #chart(): Element | null {
    return this.#player?.querySelector('live-chart') ?? null;
  }

  get #embeddable(): Embeddable | undefined {
    const state = this.getAttribute('state') ?? this.#chart?.getAttribute('state') ?? '';
    const fact = this.#facts[state] ?? Object.values(this.#facts)[0];
    const theme = document.documentElement.dataset['theme'];
    const set = this.#set(fact?.title ?? '');
    return (
      fact && { ...fact, ...(set && { set }), ...((theme === 'light' || theme === 'dark') && { theme }) }
    );
  }

  /** What is set, and the title of the chart at that, behind which stands whose it is as in the one published. */
  #set(published: string): Embeddable['set'] {
    const settings = this.getAttribute('settings') ?? (this.#player ? settingsOf(this.#player) : '');
    const headline = this.getAttribute('headline') ?? (this.#player ? headlineOf(this.#player) : '');
    return settings
      ? { settings, title: headline + published.slice(published.lastIndexOf(' · ')) }
      : undefined;
  }

  get #framed(): Framed {
    return this.querySelector('.framed [value="playground"]:checked') ? 'playground' : 'chart';
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.querySelectorAll('iframe')];
  }

  #show = (): void => {
    const e = this.#embeddable;
    if (!e) return;
    const codes = embedCodes(e, this.#framed);
    for (const to of DESTINATIONS)
      for (const [kind, code] of Object.entries(codes[to])) {
        const pre = this.querySelector(`[data-code="${to} ${kind}"]`);
        if (pre && pre.textContent !== code) pre.textContent = code;
      }
    for (const frame of this.#frames) if (frame.hasAttribute('src')) this.#setSource(frame, e);
  };

  /** The preview stands where this page stands, wherever the codes will lead. */
  #setSource(frame: HTMLIFrameElement, e: Embeddable): void {
    const { embed, settings } = framed(e, this.#framed);
    const query = `${settings ? `${settings}&` : ''}theme=${frame.dataset['theme']}`;
    const src = `${new URL(embed).pathname}?${query}`;
    if (frame.getAttribute('src') !== src) frame.setAttribute('src', src);
  }

  #preview(): void {
    this.#visibility?.disconnect();
    const box = this.querySelector<HTMLElement>('.preview');
    const e = this.#embeddable;
    if (!box || !e) return;
    box.hidden = false;
    for (const frame of this.#frames) this.#setSource(frame, e);
  }

  #onMessage = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    const frame = this.#frames.find((f) => f.contentWindow === source);
    const height = Number(data?.height);
    if (frame && data?.type === 'iframe-resized' && height > 50 && height < 5000)
      frame.height = String(height);
  };

  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.copy');
    const pre = button && this.querySelector(`[data-code="${button.dataset['of']}"]`);
    if (!pre) return;
    const copied = this.dataset['copied'] ?? '';
    const status = this.querySelector('.copy-status');
    // Emptied first, so that a second copy is announced again.
    if (status) status.textContent = '';
    copyWithNotice(pre.textContent ?? '', button, copied)
      .then(() => {
        if (status) status.textContent = copied;
      })
      // Where the clipboard is forbidden, the code is selected for a copy by hand.
      .catch(() => getSelection()?.selectAllChildren(pre));
  };
}
customElements.define('embed-codes', EmbedCodes);
