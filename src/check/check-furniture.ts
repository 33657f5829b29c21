import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { pageWords, siteWords, type UiStrings } from '../data/ui-strings.ts';
import { remembered } from '../data/remember.ts';
import { DEFAULT_LANG, LANGS, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { joiningProblems } from './check-joining.ts';

const FILES = Object.entries({ site: siteWords, pages: pageWords });

/** A word of the furniture: `verdict-wrong`, of the family `verdict`. */
export interface Word {
  readonly file: string;
  readonly key: string;
  readonly text: string;
}

/** All words of the furniture of a language. */
export const wordsOf = (content: Content, lang: Lang): Word[] =>
  FILES.flatMap(([name, { shape }]) =>
    Object.keys(shape).flatMap((key) => {
      const text = content.site[lang][key as keyof UiStrings];
      return text === undefined ? [] : [{ file: `content/${lang}/${name}.yaml`, key, text: String(text) }];
    }),
  );

export const at = ({ file, key }: Word, content: Content) => ({ file, ...content.valueAt(file, [key]) });

/** What stands at the end of a text: a colon, a full stop, or a letter. */
const END: readonly (readonly [end: string, pattern: RegExp])[] = [
  ['a colon', /[:：]\s*$/],
  ['a full stop', /[.。]\s*$/],
];
const endOf = (text: string): string => END.find(([, pattern]) => pattern.test(text))?.[0] ?? 'neither';

/** Words that end otherwise than the same in the default language: they belong to another key. Of two, they are each other’s. */
const otherEnds = (content: Content, lang: Lang): Problem[] => {
  const originals = new Map(wordsOf(content, DEFAULT_LANG).map((one) => [one.key, one]));
  const odd = wordsOf(content, lang).flatMap((own) => {
    const twin = originals.get(own.key);
    // What a slot ends is ended by what fills it.
    if (!twin || [own, twin].some(({ text }) => text.includes('{'))) return [];
    return endOf(own.text) === endOf(twin.text) ? [] : [{ own, twin }];
  });
  const [first, second] = odd;
  const isExchange = odd.length === 2 && endOf(first?.own.text ?? '') === endOf(second?.twin.text ?? '');
  return (isExchange ? odd.slice(0, 1) : odd).map(({ own, twin }): Problem => {
    const found = `${own.key} ends in ${endOf(own.text)}, and in ${twin.file} in ${endOf(twin.text)}`;
    const asked = isExchange
      ? `and ${second?.own.key} the other way round: were two texts exchanged, here or there?`
      : 'is it the text of another key?';
    return {
      ...at(own, content),
      rule: 'furniture-words',
      message: `${found}${isExchange ? ', ' : ': '}${asked}`,
    };
  });
};

/** A family of fewer words shares none with a chart but by chance. */
const LEAST = 3;

/** The members of a family that a chart has labels for, each with its label. */
function labelled(family: string, members: readonly Word[], labels: Readonly<Record<string, string>>) {
  const pairs = members.flatMap((word) => {
    const label = labels[word.key.slice(family.length + 1)];
    return label === undefined ? [] : [{ word, label }];
  });
  return pairs.length === members.length ? pairs : [];
}

/**
 * Words of a family that a chart has labels for under the same names, and that say something else there: two that changed
 * places call what is wrong confirmed. Told once, where most others of the family agree.
 */
function otherLabels(content: Content, lang: Lang): Problem[] {
  const words = wordsOf(content, lang);
  const families = new Set(words.flatMap(({ key }) => /^([a-z]+)-/.exec(key)?.[1] ?? []));
  return [...families].flatMap((family) => {
    const members = words.filter(({ key }) => key.startsWith(`${family}-`));
    if (members.length < LEAST) return [];
    return [...content.words[lang]].flatMap(([id, { labels }]): Problem[] => {
      const pairs = labelled(family, members, labels);
      const odd = pairs.filter(({ word, label }) => word.text !== label);
      if (!odd.length || odd.length * 2 > pairs.length) return [];
      const chart = `content/${lang}/charts/${id}.yaml`;
      const isExchange = odd.every(({ word }) => odd.some(({ label }) => label === word.text));
      return (isExchange ? odd.slice(0, 1) : odd).map(({ word, label }) => ({
        ...{ ...at(word, content), rule: 'furniture-words' },
        message: `${word.key} is “${word.text}”, and the label of that name in ${chart} is “${label}”: ${isExchange ? 'were two words exchanged?' : 'write the same in both.'}`,
      }));
    });
  });
}

const nameOf = ({ key }: Word): string => key.slice(key.indexOf('-') + 1);
const familyOf = ({ key }: Word): string => key.split('-')[0] ?? '';
const asWords = remembered((text) => ` ${text.toLowerCase().replace(/\W+/g, ' ')}`, 5_000);
const says = ({ text }: Word, name: string): boolean =>
  asWords(text).includes(` ${name.replaceAll('-', ' ')}`);

/** Keys are English: two of a family of which each has the other’s name in its words, and not its own, changed places. */
function exchangedNames(content: Content): Problem[] {
  const english = LANGS.filter((lang) => LANGUAGES[lang].grammar === 'english');
  const odd = english
    .flatMap((lang) => wordsOf(content, lang))
    .filter((word) => word.key.includes('-') && !says(word, nameOf(word)));
  const families = Map.groupBy(odd, (word) => `${word.file} ${familyOf(word)}`);
  return [...families.values()].flatMap((members) =>
    members.flatMap((own, i) =>
      members.slice(i + 1).flatMap((other): Problem[] => {
        if (!says(own, nameOf(other)) || !says(other, nameOf(own))) return [];
        const message = `${own.key} and ${other.key} have each other’s names in their words: were they exchanged?`;
        return [{ ...at(own, content), rule: 'furniture-words', message }];
      }),
    ),
  );
}

/** Words of the furniture that stand at another key than their own. */
export const furnitureProblems = (content: Content): Problem[] => {
  const all = [
    ...LANGS.flatMap((lang) => otherLabels(content, lang)),
    ...exchangedNames(content),
    ...otherLangs(DEFAULT_LANG).flatMap((lang) => otherEnds(content, lang)),
  ];
  // Of words that changed places one has the other’s spaces.
  const joining = joiningProblems(content).filter(({ file, message }) => {
    const [key = ''] = message.split(' ', 1);
    return !all.some((one) => one.file === file && one.message.includes(key));
  });
  return [...new Map([...all, ...joining].map((one) => [`${one.file}:${one.line}`, one])).values()];
};
