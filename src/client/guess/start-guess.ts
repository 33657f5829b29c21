// Over 150 lines: one guess, whose parts share what the reader has set.
/** Lets a reader guess what a chart then tells: fetched where a page has such a chart, and once that is near. */
import type { Guess, PageGuess } from '../../data/guess.ts';
import { guessText, isGuess, readGuess } from '../../urls/guess.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import { comparison } from './comparison.ts';
import { guessFields } from './fields.ts';
import { hostOf, type Host } from './host.ts';
import { lineThrough } from './line.ts';
import { Pad } from './pad.ts';
import { withSlots } from './said.ts';
import { storedGuesses, storeGuess } from './store.ts';

/** `rest`: nobody has begun; `open`: a guess is asked for; `told`: what happened is told. */
type Phase = 'rest' | 'open' | 'told';

/** What may be guessed of one chart, and the chart that draws it. */
class ChartGuess {
  readonly #root: HTMLElement;
  readonly #chart: LiveChart;
  readonly #given: PageGuess;
  readonly #host: Host;
  readonly #showInFields: (guess: Guess | undefined) => void;
  readonly #pad: Pad | undefined;
  /** The points that the reader has set; the others follow them. */
  readonly #set = new Map<string, number>();
  #option: string | undefined;
  #frame = 0;
  #isFocusDue = false;

  /** @param root what the server wrote as `Guess.astro`; @param home what holds it and its chart */
  constructor(root: HTMLElement, home: Element, chart: LiveChart) {
    this.#root = root;
    this.#chart = chart;
    const given = (this.#given = JSON.parse(this.#text('script')) as PageGuess);
    this.#host = hostOf(home, chart, given);
    const onMove = (values: ReadonlyMap<string, number>): void => {
      for (const [key, value] of values) this.#set.set(key, value);
      this.#ask(false);
    };
    this.#showInFields = guessFields(root, given, {
      onMove,
      onOption: (option) => {
        this.#option = option;
        this.#ask(false);
      },
      onRefused: (sentence) => this.#write('.refused', sentence),
    });
    const [question, unit] = [this.#text('.question'), this.#text('.unit-of')];
    this.#pad = given.range && new Pad(chart, given, given.range, { question, unit, onMove });
    this.#listen(home);
    this.#setPhase('rest');
    this.#openAt();
    root.dataset['ready'] = '';
  }

  #text(selector: string): string {
    return this.#root.querySelector(selector)?.textContent ?? '';
  }
  #write(selector: string, sentence: string): void {
    const line = this.#root.querySelector(selector);
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }

  #listen(home: Element): void {
    const acts = {
      draw: () => {
        this.#ask(true);
        // What compares comes with it, and may be below the window.
        this.#root.scrollIntoView({ block: 'nearest' });
      },
      compare: () => this.#compare(),
      show: () => this.#tell(),
      over: () => this.#startOver(),
    };
    for (const [name, act] of Object.entries(acts))
      this.#root.querySelector(`.${name}`)?.addEventListener('click', act);
    // Where the chart can't be drawn there is nothing to compare with.
    home.addEventListener('failed', () => this.#fail('the chart stands still'));
    home.addEventListener('view-query', (event) => {
      const guess = this.#guess;
      const query = (event as CustomEvent<URLSearchParams>).detail;
      if (guess !== undefined) query.set(this.#host.parameter, guessText(guess, this.#given));
    });
    const attributeFilter = ['state', 'data-settled'];
    new MutationObserver(() => this.#onChart()).observe(this.#chart, { attributeFilter });
  }

  #fail = (why: unknown): void => {
    // eslint-disable-next-line no-console -- readers keep the picture as it stands; whoever mends it must see why
    console.warn(`The guess of "${this.#given.chart}" does not work:`, why);
    this.#root.dataset['failed'] = '';
    this.#pad?.remove();
    this.#host.cover(false);
  };

  /** The guess so far; none before the reader has set anything. */
  get #guess(): Guess | undefined {
    return this.#set.size ? this.#line : this.#option;
  }

  /** The line as it stands, which before the reader has set a point is level. */
  get #line(): Record<string, number> | undefined {
    const { items, range } = this.#given;
    return (
      range &&
      lineThrough(
        items.map(({ key }) => key),
        this.#set,
        range,
      )
    );
  }

  #setPhase(phase: Phase): void {
    const { dataset, style } = this.#root;
    // Were it to shrink, the next step would come up, and tell what it tells.
    if (phase !== dataset['phase']) style.minBlockSize = `${this.#root.offsetHeight}px`;
    dataset['phase'] = phase;
    this.#root.querySelector('.compare')?.setAttribute('aria-disabled', String(this.#guess === undefined));
    this.#host.cover(phase !== 'told');
    this.#write('.refused', '');
  }

  /** Opens at the guess that the address says, or else at the one that is kept on this device. */
  #openAt(): void {
    const given = this.#given;
    const asked = new URLSearchParams(location.search).get(this.#host.parameter);
    const guess = asked === null ? storedGuesses()[given.chart] : readGuess(asked, given);
    if (isGuess(guess, given)) {
      if (typeof guess === 'string') this.#option = guess;
      else for (const [key, value] of Object.entries(guess)) this.#set.set(key, value);
      this.#setPhase(asked === null ? 'told' : 'open');
      if (asked === null) this.#write('.told', comparison(given, guess));
      this.#drawLater();
      // An empty one is a link to the view of somebody who had not begun: what is kept here is no part of that.
    } else if (asked) this.#write('.refused', withSlots(given.says.ignored, { value: asked }));
    // In a frame it was opened to be worked; elsewhere there is a button for that.
    else if (this.#root.hasAttribute('open')) this.#ask(true);
  }

  /** Asks for the guess. @param isNew whether nobody has moved a point yet, so that the chart turns to it */
  #ask(isNew: boolean): void {
    this.#setPhase('open');
    this.#write('.told', '');
    this.#host.setState(this.#given.state);
    this.#isFocusDue ||= isNew;
    this.#drawLater(isNew);
  }

  #compare(): void {
    const guess = this.#guess;
    if (guess === undefined) return;
    storeGuess(this.#given.chart, guess);
    this.#tell();
    this.#write('.told', comparison(this.#given, guess));
  }

  #tell(): void {
    this.#setPhase('told');
    this.#host.open().then(() => {
      // What it set out from is no guess, and does not stand beside the answer.
      this.#chart.setGuess(this.#guess, true);
      this.#host.setState(this.#given.reveal);
    }, this.#fail);
  }

  #startOver(): void {
    storeGuess(this.#given.chart, undefined);
    this.#set.clear();
    this.#option = undefined;
    this.#ask(true);
  }

  #drawLater(inMotion = false): void {
    const line = this.#line;
    this.#showInFields(line ?? this.#option);
    if (line) this.#pad?.show(line);
    this.#host.open().then(() => {
      this.#frame ||= requestAnimationFrame(() => this.#draw(inMotion));
    }, this.#fail);
  }

  /** Draws once the last picture is there: of a stroke, pictures that nobody would see are left out. */
  #draw(inMotion: boolean): void {
    this.#frame = 0;
    const isAsked = this.#root.dataset['phase'] === 'open';
    if (!this.#chart.hasAttribute('data-settled')) this.#drawLater(inMotion);
    else this.#chart.setGuess(this.#guess ?? (isAsked ? this.#line : undefined), inMotion);
  }

  /** The field lies over the chart while that asks for the guess, and only once it stands still. */
  #onChart(): void {
    this.#host.cover(this.#root.dataset['phase'] !== 'told');
    // Nobody has begun: the chart scrolls by.
    if (this.#root.dataset['phase'] === 'rest') return;
    if (this.#chart.getAttribute('state') !== this.#given.state) this.#pad?.remove();
    else if (this.#chart.hasAttribute('data-settled') && this.#pad?.place()) {
      // Who types already goes on typing.
      if (this.#isFocusDue && !this.#root.querySelector('input:focus')) this.#pad.focus();
      this.#isFocusDue = false;
    }
  }
}

/** @param root what the server wrote as `Guess.astro` */
export function startGuess(root: HTMLElement): void {
  const home = root.closest('scroll-steps, chart-player, chart-embed');
  const chart = home?.querySelector<LiveChart>('live-chart');
  if (home && chart) new ChartGuess(root, home, chart);
}
