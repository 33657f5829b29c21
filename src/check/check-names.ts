import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { WrittenWords } from '../data/words.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Labels } from '../kit/chart/labels.ts';
import type { Chart } from '../kit/chart/module.ts';
import { placeInCode, spotOf, type Source } from './chart-source.ts';
import { bracedSlots } from './check-labels.ts';
import { compared, type Compared } from './names.ts';

/** States, labels, tips, or labels of a playground: what code declares and words have. */
interface Kind {
  readonly part: 'states' | 'labels' | 'tips' | 'playground';
  readonly noun: 'state' | 'label' | 'tip' | 'playground label';
  readonly declared: readonly string[];
  readonly written: (words: WrittenWords) => readonly string[];
  /** The message for a file that lacks one. */
  readonly lacks: (name: string) => string;
}

function lacksLabel(noun: Kind['noun'], name: string, labels: Labels): string {
  const slots = bracedSlots(labels[name] ?? []);
  return `has no ${noun} "${name}"${slots && ` (with ${slots})`}`;
}

const kindsOf = ({ states, declared }: Chart): Kind[] => [
  {
    ...{ part: 'states', noun: 'state', declared: states, written: (words) => Object.keys(words.states) },
    lacks: (name) => `has no title and sentence for the state "${name}"`,
  },
  {
    ...{ part: 'labels', noun: 'label', declared: Object.keys(declared.labels) },
    written: (words) => Object.keys(words.labels),
    lacks: (name) => lacksLabel('label', name, declared.labels),
  },
  {
    ...{ part: 'tips', noun: 'tip', declared: Object.keys(declared.tips ?? {}) },
    written: (words) => Object.keys(words.tips),
    lacks: (name) => lacksLabel('tip', name, declared.tips ?? {}),
  },
  {
    ...{ part: 'playground', noun: 'playground label', declared: Object.keys(declared.playground ?? {}) },
    written: (words) => Object.keys(words.playground),
    lacks: (name) => lacksLabel('playground label', name, declared.playground ?? {}),
  },
];

/** How many neighbours are missing at once where a block of lines is lost, and no name was forgotten. */
const MANY = 3;

/** Some of a list in runs that stand one behind the other in it. */
function neighbours(some: readonly string[], all: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const one of all.filter((name) => some.includes(name))) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && all.indexOf(last) + 1 === all.indexOf(one)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const fewOf = (names: readonly string[]): string => {
  const few = names.slice(0, MANY).map((name) => `"${name}"`);
  return names.length > MANY ? `${few.join(', ')} and ${names.length - MANY} more` : few.join(', ');
};

/** The parts of a file of words in their order. */
const PARTS = ['title', 'unit', 'labels', 'tips', 'playground', 'states'];

/** Where a part stands; of one that is gone the part before it. */
const placeOfPart = (file: string, part: Kind['part'], content: Content) =>
  PARTS.slice(0, PARTS.indexOf(part) + 1)
    .map((name) => content.placeOf(file, [name]))
    .findLast((place) => place !== undefined);

/** One language's words held against the declaration. */
interface Side extends Compared {
  readonly lang: Lang;
}

/** What a chart's code and its words don't call alike. */
export interface Names {
  readonly problems: readonly Problem[];
  /** States that the words of all languages have and the code misspells: whoever names one made no mistake. */
  readonly misdeclared: readonly string[];
}

/**
 * Holds the states, labels and tips that a chart declares, its playground's labels too, against those that its words have. A name that both
 * languages spell alike and the code otherwise is the code's mistake, and reported there, once.
 */
export function namesOf(id: string, chart: Chart, content: Content, source?: Source): Names {
  const misdeclared: string[] = [];
  const kindProblems = ({ part, noun, declared, written, lacks }: Kind): Problem[] => {
    const place = (name: string): string => placeInCode(id, source, name, part);
    const sides = LANGS.flatMap((lang): Side[] => {
      const words = content.words[lang].get(id);
      return words ? [{ lang, ...compared(declared, written(words)) }] : [];
    });
    const isEverywhere = (name: string): boolean =>
      sides.length === LANGS.length && sides.every(({ pairs }) => pairs.some(([, other]) => other === name));
    const [first] = sides;
    const codeProblem = (first?.pairs ?? []).filter(([, name]) => isEverywhere(name));
    if (part === 'states') misdeclared.push(...codeProblem.map(([, name]) => name));
    const sideProblems = ({ lang, pairs, missing, extra }: Side): Problem[] => {
      const file = `content/${lang}/charts/${id}.yaml`;
      const at = (name: string, message: string): Problem => ({
        ...{ file, ...content.placeOf(file, [part, name]), rule: 'chart-names', message },
      });
      return [
        ...pairs
          .filter(([, name]) => !isEverywhere(name))
          .map(([known, name]) =>
            at(name, `has the ${noun} "${name}", and ${place(known)} declares "${known}": one is misspelt.`),
          ),
        ...neighbours(missing, declared).flatMap((names): Problem[] => {
          const misses = names.map((name) => ({ in: file, name }));
          const [first = ''] = names;
          if (names.length < MANY)
            return names.map((name) => ({
              ...at(name, `${lacks(name)}, which ${place(name)} declares.`),
              misses: { in: file, name },
            }));
          const message = `has no ${noun}s ${fewOf(names)}, which ${place(first)} declares: put back what is lost.`;
          return [{ ...at(first, message), ...placeOfPart(file, part, content), misses }];
        }),
        ...extra.map((name) =>
          at(
            name,
            `has the ${noun} "${name}", which ${place(part)} does not declare.${nearest(name, declared)}`,
          ),
        ),
      ];
    };
    return [
      ...codeProblem.map(([known, name]): Problem => ({
        ...{ ...spotOf(id, source, known, part), rule: 'chart-names' },
        message: `declares the ${noun} "${known}", and the words of all languages have "${name}": one is misspelt.`,
      })),
      ...sides.flatMap(sideProblems),
    ];
  };
  return { problems: kindsOf(chart).flatMap(kindProblems), misdeclared };
}
