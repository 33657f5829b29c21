// Over 150 lines: stills and cards of charts are drawn from the same picture and words.
import { chapter, chapters, charts } from '../../book/book.ts';
import { htmlLang, type Lang } from '../../i18n/lang.ts';
import { COVER } from '../../urls/addresses.ts';
import { renamedChapters, renamedSteps } from '../../book/renamed.ts';
import { chartWords } from '../../book/chart-words.ts';
import { chartParts, draw } from '../../book/draw.ts';
import { insteadOf } from '../../book/unknown.ts';
import { publishersOf } from '../../book/publishers.ts';
import { content } from '../../data/load.ts';
import type { Picture } from '../../picture/mark.ts';
import { toSvg } from '../../picture/svg.ts';
import { BASE } from '../../site/base.ts';
import { cacheSlot } from '../../cache/build-cache.ts';
import { card } from './card.ts';
import { imprintOf } from './imprint.ts';
import { outlined } from './outlined.ts';
import { literalInk } from '../../styles/palette.ts';
import { still } from './still.ts';

/** Where a build keeps files that say where they are from, so that builds for two addresses keep both. */
const keptFor = ({ host }: URL): string => (host + BASE).replace(/[^\w.-]/g, '_');

/**
 * A picture as a file that needs nothing else, with a title and a description for those who don't see it.
 * @param name where a build keeps it for the next: outlines take longer than all else about a file
 */
async function file(
  picture: Picture,
  lang: Lang,
  { name, ...about }: { name: string; title: string; description: string },
): Promise<string> {
  const description = { lang: htmlLang(lang), ...about };
  const write = (m: Picture): string => toSvg(m, literalInk('light'), description);
  if (!import.meta.env.PROD) return write(await outlined(picture, lang));
  const slot = cacheSlot(`${lang}/${name}.svg`, write(picture));
  const cached = slot.read();
  if (cached) return cached;
  const made = write(await outlined(picture, lang));
  slot.write(made);
  return made;
}

const stills = new Map<string, Promise<string>>();

/**
 * A chart at one state as an svg file, drawn once a build though three files ask for it.
 * @param site the address that the essay stands at
 * @param requested the state that its address names, where that one is retired
 */
export function stillSvg(
  id: string,
  state: string,
  lang: Lang,
  site: URL,
  requested = state,
): Promise<string> {
  const key = `${lang} ${id} ${requested}`;
  const made = (import.meta.env.PROD && stills.get(key)) || drawStill(id, state, lang, site, requested);
  stills.set(key, made);
  return made;
}

/**
 * A still as a picture, its words still words.
 * @param requested the state that its address names; where that one is retired, the still says so
 */
export function stillPicture(id: string, state: string, lang: Lang, site: URL, requested = state) {
  const { words } = chartParts(id, lang);
  const furniture = content.site[lang];
  const publishers = publishersOf(id, lang);
  const source = publishers ? `${furniture['source']}${publishers}` : '';
  const imprint = imprintOf(id, lang, site);
  const instead = insteadOf(lang, requested, state);
  const picture = still(draw(id, lang, state, 'm'), { words, state, source, imprint, instead });
  const { title = '', sentence = '' } = words.states[state] ?? {};
  return { picture, title, description: [instead, sentence, source, imprint].filter(Boolean).join(' ') };
}

async function drawStill(
  id: string,
  state: string,
  lang: Lang,
  site: URL,
  requested: string,
): Promise<string> {
  const { picture, title, description } = stillPicture(id, state, lang, site, requested);
  return file(picture, lang, { name: `${keptFor(site)}/still/${id}-${requested}`, title, description });
}

/** What a share card is of: what it says, and the chart and state that it shows. */
export interface CardOf {
  readonly title: string;
  readonly serif: boolean;
  readonly chart: string;
  readonly state: string;
  /** The chapter it is in, if it isn't the chapter itself. */
  readonly within?: string;
}

const listed = new Map<Lang, ReadonlyMap<string, CardOf>>();

/** All share cards of a language, by what `cardAddress` calls them, or once called them; listed once a build. */
export function cards(lang: Lang): ReadonlyMap<string, CardOf> {
  const all = (import.meta.env.PROD && listed.get(lang)) || listCards(lang);
  listed.set(lang, all);
  return all;
}

function listCards(lang: Lang): Map<string, CardOf> {
  const all = new Map<string, CardOf>();
  const words = chartWords[lang];
  const site = content.site[lang];
  const headline = (chart: string, state: string): string => words.get(chart)?.states[state]?.title ?? '';
  for (const { slug, front, scrollies } of [chapter(lang, ''), ...chapters(lang)]) {
    const steps = scrollies.flatMap((s) => s.steps);
    const first = steps[0];
    if (first) all.set(slug, { ...first, title: front.title, serif: true });
    for (const { id, chart, state } of steps)
      all.set(`${slug || 'cover'}/${id}`, {
        ...{ chart, state, title: headline(chart, state), serif: false },
        ...(slug && { within: front.title }),
      });
  }
  const again = (from: string, to: string): void => {
    const card = all.get(to);
    if (card) all.set(from, card);
  };
  for (const { from, within, step } of renamedSteps(lang))
    again(`${from.chapter}/${from.step}`, `${within.slug || COVER}/${step.id}`);
  for (const { from, to } of renamedChapters(lang)) again(from, to.slug);
  for (const [id, { states }] of Object.entries(charts)) {
    const state = states[0] ?? '';
    all.set(`charts/${id}`, { chart: id, state, title: headline(id, state), serif: false });
  }
  const ledger = charts['verdicts']?.states.at(-1);
  if (ledger)
    all.set('sources', { chart: 'verdicts', state: ledger, title: site['ledger-title'], serif: true });
  return all;
}

/** A share card as an svg. @throws if there is none of that name */
export async function cardSvg(of: string, lang: Lang, site: URL): Promise<string> {
  const me = cards(lang).get(of);
  if (!me) throw new Error(`there is no share card of "${of}"`);
  const foot = [...(me.within ? [me.within] : []), site.host];
  const words = { site: content.site[lang]['name'], title: me.title, serif: me.serif, foot };
  const about = {
    name: `${keptFor(site)}/card/${of || COVER}`,
    title: me.title,
    description: foot.join(' '),
  };
  return file(card(draw(me.chart, lang, me.state, 's'), words), lang, about);
}
