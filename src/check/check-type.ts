import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, LANGUAGES } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { cellTexts } from './cell-texts.ts';
import { pairProblems } from './check-pairs.ts';
import { ALL, DOUBLED_MARK } from './lint-all.ts';
import { CHINESE, HALF_WIDTH } from './lint-chinese.ts';
import { CHINESE_FORMS } from './lint-chinese-forms.ts';
import { DOUBLED_CHINESE, DOUBLED_OVER_EDGE } from './lint-doubled.ts';
import { ENGLISH, STRAIGHT } from './lint-english.ts';
import { CHINESE_SPACES, DOUBLE_SPACE, ENGLISH_SPACES } from './lint-spaces.ts';
import { CHINESE_QUOTES, CHINESE_STOP, ENGLISH_QUOTES } from './lint-look-alikes.ts';
import { lintProblems } from './lint.ts';
import { ENTITY, LAST_BACKSLASH, LEFT_MARKUP } from './lint-markup.ts';
import {
  LABEL_NOT_CHINESE,
  LABEL_NOT_ENGLISH,
  NO_MARKUP,
  NOT_CHINESE,
  NOT_ENGLISH,
} from './lint-languages.ts';
import { frontTexts, isOfLabels, sourceTexts, textsOf, textsOfAll, type Text } from './texts.ts';
import { writtenLines, writtenParagraphs } from './written-lines.ts';

const IN_YAML = [NO_MARKUP, LAST_BACKSLASH];
const IN_LINES = [ENTITY];
const LABELS = { chinese: [LABEL_NOT_CHINESE], english: [LABEL_NOT_ENGLISH] };
/** Texts of a language’s own files, whose other lines are dates and ids. */
const isLabel = ({ file, path: [key] = ['title'] }: Text): boolean =>
  isOfLabels(file) || (file.endsWith('.mdx') && ['title', 'subtitle', 'summary'].includes(String(key)));
/** Titles of sources are in scripts of which no font of ours is, and say a thing twice if they do. */
const IN_SOURCES = [
  ...ALL.filter(({ rule }) => rule !== 'missing-glyph' && rule !== 'doubled-word'),
  ...[STRAIGHT, DOUBLE_SPACE, DOUBLED_MARK],
];
const IN_ALL = [DOUBLED_MARK];
const ENGLISH_WRITTEN = [...ENGLISH, ENGLISH_QUOTES, ...ENGLISH_SPACES];
const ENGLISH_JOINED = [DOUBLED_OVER_EDGE];
const ENGLISH_PARSED = [...ALL, NOT_ENGLISH];
const CHINESE_WRITTEN = [DOUBLED_CHINESE];
const CHINESE_PARSED = [
  ...CHINESE,
  ...[CHINESE_QUOTES, CHINESE_STOP],
  ...CHINESE_FORMS,
  ...CHINESE_SPACES,
  NOT_CHINESE,
  ...ALL,
];

/**
 * What is wrong with how the essay's texts are set.
 * @param chapters of all languages
 */
export function typeProblems(chapters: Chapters, content: Content): Problem[] {
  const ofLanguages = LANGS.flatMap((lang) => {
    const words = textsOf(chapters, content, lang);
    const texts = [...words, ...cellTexts(content, lang)];
    const { grammar } = LANGUAGES[lang];
    const isParsed = ({ file }: Text): boolean => file.endsWith('.mdx');
    const yaml = texts.filter((one) => !isParsed(one));
    const asAll = [
      ...lintProblems(yaml, IN_YAML),
      ...lintProblems(texts.filter(isParsed), LEFT_MARKUP),
      ...(grammar ? lintProblems(words.filter(isLabel), LABELS[grammar]) : []),
      ...pairProblems(texts, grammar === 'chinese' ? HALF_WIDTH : undefined),
    ];
    if (!grammar) return [...asAll, ...lintProblems(texts, ALL)];
    const written = [
      ...yaml,
      ...chapters[lang].flatMap((o) => [...frontTexts(o), ...writtenLines(o, content)]),
    ];
    if (grammar === 'chinese')
      return [...asAll, ...lintProblems(texts, CHINESE_PARSED), ...lintProblems(written, CHINESE_WRITTEN)];
    const joined = chapters[lang].flatMap((o) => writtenParagraphs(o, content));
    return [
      ...asAll,
      ...lintProblems(written, ENGLISH_WRITTEN),
      ...lintProblems(joined, ENGLISH_JOINED),
      ...lintProblems(texts, ENGLISH_PARSED),
    ];
  });
  const lines = LANGS.flatMap((lang) => chapters[lang].flatMap((o) => writtenLines(o, content)));
  const entities = lintProblems(lines, IN_LINES);
  // The parser reads the character itself, and counts columns behind it otherwise than the file.
  const told = new Set(entities.map(({ file, line }) => `${file}:${line}`));
  return [
    ...entities,
    ...ofLanguages.filter(({ file, line }) => !told.has(`${file}:${line}`)),
    ...lintProblems(sourceTexts(content), IN_SOURCES),
    ...pairProblems(sourceTexts(content)),
    ...lintProblems(textsOfAll(content), IN_ALL),
    ...pairProblems(textsOfAll(content)),
  ];
}
