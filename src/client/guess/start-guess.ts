/** Lets a reader guess what a chart then tells: fetched where a page has such a chart, and once that is near. */
import type { Guess, PageGuess } from '../../data/guess.ts';
import { fill } from '../../i18n/fill.ts';
import { guessText, isGuess, readGuess } from '../../urls/guess.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import { upgraded } from '../chart/upgraded.ts';
import { comparison } from './comparison.ts';
import { guessFields, type GuessFields } from './fields.ts';
import { lineThrough } from './line.ts';
import { Pad } from './pad.ts';
import { storedGuesses, storeGuess } from './store.ts';

/** `rest`: nobody has begun; `open`: a guess is asked for; `told`: what happened is told. */
type Phase = 'rest' | 'open' | 'told';

/** What may be guessed of one chart, and the chart that draws it. */
class ChartGuess {
  readonly #root: HTMLElement;
  readonly #home: Element;
  readonly #chart: Element;
  readonly #given: PageGuess;
  readonly #fields: GuessFields;
  readonly #pad: Pad | undefined;
  /** The points that the reader has set; the others follow them. */
  readonly #set = new Map<string, number>();
  #option: string | undefined;
  #live: LiveChart | undefined;
  #frame = 0;
  #focusPad = false;

  /** @param home what holds guess and chart: a story's scroll, a player, an embed */
  constructor(root: HTMLElement, home: Element, chart: Element) {
    const given = JSON.parse(root.querySelector('script')?.textContent ?? '') as PageGuess;
    this.#root = root;
    this.#home = home;
    this.#chart = chart;
    this.#given = given;
    this.#fields = guessFields(root, given, {
      onValue: (key, value) => this.#move(new Map([[key, value]])),
      onOption: (option) => this.#choose(option),
      onRefused: (sentence) => this.#refuse(sentence),
    });
    const question = root.querySelector('.question')?.textContent ?? '';
    this.#pad =
      given.range &&
      new Pad(chart, given, given.range, question, {
        onMove: (values) => this.#move(values),
        textOf: this.#fields.textOf,
      });
    for (const [name, act] of Object.entries({
      begin: () => this.#begin(true),
      compare: () => this.#compare(),
      show: () => this.#show(),
      over: () => this.#startOver(),
    }))
      root.querySelector(`.${name}`)?.addEventListener('click', act);
    // Where the chart can't be drawn there is nothing to compare with.
    home.addEventListener('failed', () => this.#fail('the chart stands still'));
    home.addEventListener('view-query', (event) => this.#writeQuery((event as CustomEvent).detail));
    new MutationObserver(() => this.#onChart()).observe(chart, {
      attributeFilter: ['state', 'data-settled'],
    });
    this.#phase = 'rest';
    this.#openAt();
    root.dataset.ready = '';
  }

  #fail = (why: unknown): void => {
    // eslint-disable-next-line no-console -- readers keep the picture as it stands; whoever mends it must see why
    console.warn(`The guess of the chart "${this.#given.chart}" does not work:`, why);
    this.#root.dataset.failed = '';
    this.#pad?.remove();
    this.#cover(false);
  };

  get #phase(): Phase {
    return this.#root.dataset.phase as Phase;
  }
  set #phase(phase) {
    // Were it to shrink, the next step would come up, and tell what it tells.
    if (phase !== this.#phase) this.#root.style.minBlockSize = `${this.#root.offsetHeight}px`;
    this.#root.dataset.phase = phase;
    this.#root.querySelector('.compare')?.setAttribute('aria-disabled', String(this.#guess === undefined));
    this.#cover(phase !== 'told');
  }

  /** The guess so far; none before the reader has set anything. */
  get #guess(): Guess | undefined {
    if (!this.#given.range) return this.#option;
    return this.#set.size ? this.#values() : undefined;
  }

  #values(): Record<string, number> {
    const { items, range } = this.#given;
    return range
      ? lineThrough(
          items.map(({ key }) => key),
          this.#set,
          range,
        )
      : {};
  }

  /** The name of the guess in an address: a story may hold several. */
  get #parameter(): string {
    return this.#home.localName === 'scroll-steps' ? `${this.#given.chart}.guess` : 'guess';
  }

  #writeQuery(query: URLSearchParams): void {
    if (this.#guess !== undefined) query.set(this.#parameter, guessText(this.#guess, this.#given));
  }

  /** Opens at the guess that the address says, or else at the one that is kept on this device. */
  #openAt(): void {
    const asked = new URLSearchParams(location.search).get(this.#parameter);
    const kept = storedGuesses()[this.#given.chart];
    const guess = asked === null ? kept : readGuess(asked, this.#given);
    if (asked !== null && guess === undefined) this.#refuse(fill(this.#given.says.ignored, { value: asked }));
    if (isGuess(guess, this.#given)) this.#take(guess, asked === null);
    // In a frame it was opened to be worked; elsewhere there is a button for that.
    else if (this.#root.localName === 'details' && this.#root.hasAttribute('open')) this.#begin(false);
  }

  #take(guess: Guess, isKept: boolean): void {
    if (typeof guess === 'string') this.#option = guess;
    else for (const [key, value] of Object.entries(guess)) this.#set.set(key, value);
    this.#phase = isKept ? 'told' : 'open';
    if (isKept) this.#say(comparison(this.#given, guess));
    this.#drawLater(false);
  }

  async #open(): Promise<LiveChart> {
    const live = await upgraded(this.#chart);
    await live.open();
    return (this.#live = live);
  }

  /** Sets the chart's state as whoever holds it would. */
  #setState(state: string): void {
    if (this.#chart.getAttribute('state') === state) return;
    const button = this.#home.querySelector<HTMLElement>(`button[data-state="${state}"]`);
    if (button) button.click();
    else if (this.#home.localName === 'chart-embed')
      this.#home.dispatchEvent(new CustomEvent('set-state', { detail: state }));
    else this.#chart.setAttribute('state', state);
  }

  #begin(byButton: boolean): void {
    this.#phase = 'open';
    this.#setState(this.#given.state);
    this.#focusPad = byButton;
    this.#drawLater(true);
  }

  #move(values: ReadonlyMap<string, number>): void {
    for (const [key, value] of values) this.#set.set(key, value);
    this.#onGuess();
  }

  #choose(option: string): void {
    this.#option = option;
    this.#setState(this.#given.state);
    this.#onGuess();
  }

  #onGuess(): void {
    this.#phase = 'open';
    this.#say('');
    this.#refuse('');
    this.#drawLater(false);
  }

  #compare(): void {
    const guess = this.#guess;
    if (guess === undefined) return;
    storeGuess(this.#given.chart, guess);
    this.#phase = 'told';
    this.#setState(this.#given.reveal);
    this.#say(comparison(this.#given, guess));
  }

  #show(): void {
    this.#phase = 'told';
    // What it set out from is no guess, and does not stand beside the answer.
    this.#live?.setGuess(this.#drawn, true);
    this.#setState(this.#given.reveal);
  }

  #startOver(): void {
    storeGuess(this.#given.chart, undefined);
    this.#set.clear();
    this.#option = undefined;
    this.#say('');
    this.#fields.show(undefined);
    this.#begin(true);
  }

  #say(sentence: string): void {
    const line = this.#root.querySelector('.told');
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }
  #refuse(sentence: string): void {
    const line = this.#root.querySelector('.refused');
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }

  /** What is drawn: the guess, or while one is asked for what it sets out from. */
  get #drawn(): Guess | undefined {
    return this.#guess ?? (this.#phase === 'open' && this.#given.range ? this.#values() : undefined);
  }

  #drawLater(inMotion: boolean): void {
    const guess = this.#drawn;
    this.#fields.show(guess);
    if (guess && typeof guess !== 'string') this.#pad?.show(guess);
    this.#open().then(() => {
      this.#frame ||= requestAnimationFrame(() => this.#draw(inMotion));
    }, this.#fail);
  }

  /** Draws once the last picture is there: of a stroke, pictures that nobody would see are left out. */
  #draw(inMotion: boolean): void {
    this.#frame = 0;
    if (this.#live?.hasAttribute('data-settled')) this.#live.setGuess(this.#drawn, inMotion);
    else this.#frame = requestAnimationFrame(() => this.#draw(inMotion));
  }

  /** The field lies over the chart while that asks for the guess, and only once it stands still. */
  #onChart(): void {
    const state = this.#chart.getAttribute('state');
    if (state !== this.#given.state) {
      this.#pad?.remove();
      this.#cover(false);
    } else if (this.#chart.hasAttribute('data-settled')) {
      this.#pad?.place();
      if (this.#focusPad) this.#pad?.focus();
      this.#focusPad = false;
    }
  }

  /** The names of later states tell what happened; they are covered until somebody has guessed, or gone on. */
  #cover(isCovered: boolean): void {
    const buttons = [...this.#home.querySelectorAll<HTMLElement>('button[data-state]')];
    const own = buttons.findIndex(({ dataset }) => dataset.state === this.#given.state);
    const isHere = this.#chart.getAttribute('state') === this.#given.state;
    for (const button of buttons.slice(own + 1)) button.toggleAttribute('data-covered', isCovered && isHere);
  }
}

/** @param root what the server wrote as `Guess.astro` */
export function startGuess(root: HTMLElement): void {
  const home = root.closest('scroll-steps, chart-player, chart-embed');
  const chart = home?.querySelector('live-chart');
  if (home && chart) new ChartGuess(root, home, chart);
}
