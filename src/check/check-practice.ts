import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Practice } from '../data/practice.ts';
import type { Problem } from '../data/problem.ts';
import { rememberedOf } from '../data/remember.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { simplified, traditional } from './simplified.ts';

const FILE = 'content/practice.yaml';
/** Lists whose texts are made of the words of the others. */
const MADE = ['sentences', 'chips'];

/** All words that a sentence can be made of: those with a gloss, and verbs. */
const wordsOf = rememberedOf(({ words, verbs, compounds, fillers }: Practice): readonly string[] => {
  const topics = Object.values(verbs).flatMap((all) => all.map(([topic]) => topic));
  const glossed = [...words, ...topics, ...compounds.flat(), ...fillers.flat()];
  // The longest first: of 電 and 電話 the second.
  return [...new Set([...glossed.map(({ word }) => word), ...Object.keys(verbs)])].sort(
    (a, b) => b.length - a.length,
  );
});

/** From where on a text is no word of some. @returns -1 where all of it is */
function unknownFrom(text: string, words: readonly string[], from = 0): number {
  let farthest = from;
  if (from === text.length) return -1;
  for (const word of words) {
    if (!text.startsWith(word, from)) continue;
    const next = unknownFrom(text, words, from + word.length);
    if (next < 0) return -1;
    farthest = Math.max(farthest, next);
  }
  return farthest;
}

function madeProblems(scalar: YamlScalar, words: readonly string[], seen: Set<string>): Problem[] {
  const [, mark = '', text = scalar.text] = /^(["'])(.*)\1$/s.exec(scalar.text) ?? [];
  const say = (index: number, message: string): Problem[] => [
    { file: FILE, ...placeIn(scalar, mark.length + index), rule: 'field-value', message },
  ];
  const key = `${scalar.path[0]} ${text}`;
  if (seen.has(key))
    return say(0, `“${text}” stands in \`${scalar.path[0]}\` for the second time: take one away.`);
  seen.add(key);
  const at = unknownFrom(text, words);
  return at < 0
    ? []
    : say(
        at,
        `“${text.slice(at)}” in “${text}” begins with no word of this file: write one that it has, or add it and train anew.`,
      );
}

/** What is wrong with the sentences that the small models practise on. */
export function practiceProblems(content: Content): Problem[] {
  const { practice } = content;
  if (!practice) return [];
  const scalars = content.yamlScalarsOf(FILE);
  const signs = scalars.flatMap((scalar) =>
    [...scalar.text.matchAll(simplified)].map(({ 0: char, index }): Problem => ({
      ...{ file: FILE, ...placeIn(scalar, index), rule: 'simplified-character' },
      message: `“${char}” is a Simplified character: write “${traditional(char)}”.`,
    })),
  );
  // A word that is written otherwise is missed wherever it stands.
  if (signs.length) return signs;
  const counts = Object.values(practice.verbs).map((topics) => topics.length);
  const most = Math.max(...counts);
  const few = Object.entries(practice.verbs).flatMap(([verb, topics]): Problem[] =>
    topics.length === most
      ? []
      : [
          {
            ...{ file: FILE, ...content.placeOf(FILE, ['verbs', verb]), rule: 'field-value' },
            message: `the verb “${verb}” has ${topics.length} topics, and another has ${most}: all have as many, each once.`,
          },
        ],
  );
  const [words, seen] = [wordsOf(practice), new Set<string>()];
  const made = scalars.filter(({ path }) => MADE.includes(String(path[0])));
  // What a lost topic leaves unknown is told of with that.
  return few.length ? few : made.flatMap((scalar) => madeProblems(scalar, words, seen));
}
