import type { playground } from '../../charts/attention/playground.ts';
import type { Facts } from '../../charts/attention/data.ts';
import { show } from '../../picture/show.ts';
import { part, write } from '../elements.ts';
import type { Start, Tools } from '../playground.ts';
import { facts, isTwin, type Settings } from './looks.ts';
import { lookPicture, type LookPicture } from './picture.ts';
import { lookItems, wordItem } from './table.ts';

/** Below this many CSS px the picture is the one for phones. */
const NARROW = 520;

/** What the word that looks is taken for. */
const answerOf = ({ panels: [panel] }: Facts) => {
  const [one] = panel?.glosses ?? [];
  return { word: one?.word ?? '', gloss: one?.gloss ?? '', percent: Math.round(one?.percent ?? 0) };
};

/**
 * What is read out after a change, and written below the words.
 * @param before without the cut
 */
function sentence(
  now: Facts,
  before: Facts,
  { from, cut, hasPlaces }: Settings,
  label: Tools<typeof playground>['label'],
): string {
  const answer = answerOf(now);
  const { gloss: was, percent } = answerOf(before);
  const cutWord = now.panels[0]?.answers.find(({ place }) => place === cut)?.word;
  const after = { cut: cutWord ?? '', ...answer, before: percent };
  const says = !cutWord
    ? label('says', answer)
    : was === answer.gloss
      ? label('after-cut-same', after)
      : label('after-cut', { ...after, was });
  return !hasPlaces && isTwin(now, from) ? `${says} ${label('one-answer')}` : says;
}

/**
 * Shows a picture, of one that is wider than its box the part with the word that looks; the rest is scrolled to.
 * @param name what the box is called to those who scroll it by keys
 */
function showPart(
  box: HTMLElement,
  svg: SVGElement,
  { picture, across, left }: LookPicture,
  name: string,
): void {
  show(svg, picture);
  svg.style.setProperty('inline-size', `${100 * across}%`);
  const scrolls = across > 1 ? { role: 'group', tabindex: '0', 'aria-label': name } : {};
  for (const one of ['role', 'tabindex', 'aria-label']) box.removeAttribute(one);
  for (const [attribute, value] of Object.entries(scrolls)) box.setAttribute(attribute, value);
  // Where the reader has scrolled to stays until another word looks, or the box is another.
  const at = `${left.toFixed(3)} ${box.clientWidth}`;
  if (box.dataset.left !== at) box.scrollLeft = left * box.clientWidth;
  box.dataset.left = at;
}

export const start: Start<typeof playground> = async (root, { label, lang, model, given, say }) => {
  const transformer = await model('transformer');
  const { first, from, head } = given as { first: string; from: number; head: number };
  const [list, looks, arcs] = [part(root, '.words'), part(root, '.looks ul'), part(root, '.arcs')];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  arcs.append(svg);
  let settings: Settings = { sentence: first, from, head, hasPlaces: true };
  /** In CSS px; what is seen of it is known once it has been laid out. */
  let width = 0;

  /** @returns what is said of it */
  const draw = (): string => {
    const now = facts(transformer, settings);
    showPart(arcs, svg, lookPicture(now, width < NARROW ? 's' : 'm', lang, label), label('sentence'));
    list.replaceChildren(
      ...(now.panels[0]?.answers ?? []).map((answer) => wordItem(answer, answer.place === settings.from)),
    );
    looks.replaceChildren(...lookItems(now, label));
    write(part(root, '.looks-of .text'), label('looks', { word: answerOf(now).word }));
    const before = settings.cut ? facts(transformer, { ...settings, cut: undefined }) : now;
    const text = sentence(now, before, settings, label);
    write(part(root, '.says .text'), text);
    return text;
  };
  /** Draws what was changed and reads it out; the button that was pressed is made anew, and keeps the focus. */
  const change = (changed: Partial<Settings>, focus?: string): void => {
    settings = { ...settings, ...changed };
    say(draw());
    if (focus) root.querySelector<HTMLElement>(focus)?.focus();
  };

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const to = Number(button?.dataset.to);
    if (to) change({ cut: settings.cut === to ? undefined : to }, `[data-to="${to}"]`);
    else if (button?.matches('.word')) {
      const place = [...list.children].indexOf(button.parentElement as Element) + 1;
      change({ from: place, cut: undefined }, '.word[aria-pressed="true"]');
    }
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) change({ ...opening(target.value), cut: undefined });
    else if (target instanceof HTMLInputElement)
      change(
        target.type === 'radio'
          ? { head: Number(target.value) }
          : { hasPlaces: target.checked, cut: undefined },
      );
  });
  new ResizeObserver(([entry]) => {
    width = entry?.contentRect.width ?? 0;
    draw();
  }).observe(arcs);

  /** A sentence as it is opened: at its last verb, which stands before 了, else at its first 開 or at its start. */
  function opening(text: string): Pick<Settings, 'sentence' | 'from'> {
    const words =
      facts(transformer, { ...settings, sentence: text, from: 1, cut: undefined }).panels[0]?.answers ?? [];
    const done = words.findLastIndex(({ word }) => word === '了');
    const door = words.findIndex(({ word }) => word === '開');
    return { sentence: text, from: done > 0 ? done : Math.max(0, door) + 1 };
  }
};
