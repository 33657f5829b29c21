import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Chart, Charts } from '../kit/chart/module.ts';
import type { WrittenWords } from '../data/words.ts';
import { fillText, slotValues, textsOf, UnknownClaim } from './slots.ts';

/** What is called what in a sentence about it: `the title of "leader"`. */
export const nameOf = (path: readonly string[]): string =>
  path.length > 1 ? `the ${path[2]} of "${path[1]}"` : `the ${path[0]}`;

function filled(
  id: string,
  chart: Chart,
  words: WrittenWords,
  content: Content,
  problems: Problem[],
): WrittenWords {
  const { lang } = words;
  const file = `content/${lang}/charts/${id}.yaml`;
  const done = new Map<string, string>();
  for (const { path, text, state } of textsOf(words, chart)) {
    let all = text;
    try {
      const values = text.includes('{') ? slotValues(chart, content, state) : undefined;
      if (values) all = fillText(text, values, content.claims, lang);
    } catch (error) {
      const message = `${nameOf(path)}: ${(error as Error).message}`;
      const misses = error instanceof UnknownClaim ? { in: 'content/claims/', name: error.id } : undefined;
      problems.push({
        file,
        ...content.valueAt(file, path),
        rule: 'slot',
        message,
        ...(misses && { misses }),
      });
    }
    done.set(path.join('/'), all);
  }
  const at = (path: string, before: string): string => done.get(path) ?? before;
  const states = Object.entries(words.states).map(([state, { title, sentence }]) => {
    const lead = `states/${state}`;
    return [state, { title: at(`${lead}/title`, title), sentence: at(`${lead}/sentence`, sentence) }];
  });
  return {
    ...words,
    title: at('title', words.title),
    unit: at('unit', words.unit),
    states: Object.fromEntries(states) as WrittenWords['states'],
  };
}

/**
 * Content with the slots of charts' titles, units and sentences filled from the charts' facts and the
 * ledger. It is done once, before anybody sees the words: no outlet can print them otherwise, until a reader sets something.
 * @returns the same content, other words; slots that can't be filled stay and are among its problems
 */
export function fillWords(content: Content, charts: Charts): Content {
  const problems: Problem[] = [];
  const ofLang = (lang: Lang): [Lang, ReadonlyMap<string, WrittenWords>] => [
    lang,
    new Map(
      [...content.words[lang]].map(([id, words]) => {
        const chart = charts[id];
        return [id, chart ? filled(id, chart, words, content, problems) : words];
      }),
    ),
  ];
  const words = Object.fromEntries(LANGS.map(ofLang)) as Content['words'];
  return { ...content, words, problems: [...content.problems, ...problems] };
}
