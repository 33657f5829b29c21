import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, twinLangs, type Lang } from '../i18n/lang.ts';
import type { WrittenWords } from '../data/words.ts';
import { unmatched } from './counterparts.ts';

const SLOT = /\{[^{}]*\}/g;
const blank = (slot: string): string => ' '.repeat(slot.length);
const slotCount = (text: string): number => text.match(SLOT)?.length ?? 0;
const stateText = (words: WrittenWords, state: string): string =>
  `${words.states[state]?.title ?? ''} ${words.states[state]?.sentence ?? ''}`;

/**
 * Number words of a chart's titles and sentences that another language has neither in words nor in figures,
 * slots filled. A slot prints what the data say; "the seventeen open models" does not, so at least two people
 * have to have counted them alike.
 * @param filled the same content with its slots filled
 */
export function chartNumberProblems(content: Content, filled: Content, names: readonly string[]): Problem[] {
  const ofState = (id: string, state: string, lang: Lang, other: Lang): Problem[] => {
    const [own, theirs] = [content.words[lang].get(id), filled.words[other].get(id)];
    if (!own || !theirs?.states[state]) return [];
    const there = { text: stateText(theirs, state), lang: other };
    // A number that could not be filled there may be the one that is said here; why it wasn't is told of the data.
    if (slotCount(there.text) > slotCount(stateText(own, state))) return [];
    const file = `content/${lang}/charts/${id}.yaml`;
    return (['title', 'sentence'] as const).flatMap((part) => {
      const text = (own.states[state]?.[part] ?? '').replace(SLOT, blank);
      const counterpart = `content/${other}/charts/${id}.yaml:${content.valueAt(`content/${other}/charts/${id}.yaml`, ['states', state, part])?.line ?? 1}`;
      return unmatched({ text, lang }, [there], names)
        .filter(({ figures }) => figures === undefined)
        .map(({ words }) => ({
          ...{ file, ...content.valueAt(file, ['states', state, part]), rule: 'number-word-twins' as const },
          message: `the ${part} of "${state}" says “${words}”, which ${counterpart} does not: all languages count alike.`,
        }));
    });
  };
  return LANGS.flatMap((lang) =>
    [...content.words[lang]].flatMap(([id, { states }]) =>
      Object.keys(states).flatMap((state) =>
        twinLangs(lang).flatMap((other) => ofState(id, state, lang, other)),
      ),
    ),
  );
}
