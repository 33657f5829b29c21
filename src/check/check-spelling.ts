import type { Content } from '../data/content.ts';
import { causes, isSlip, type Problem } from '../data/problem.ts';
import { textCells, type CellText } from './cell-texts.ts';
import { meantBy, type Around } from './meant-words.ts';
import {
  distinctWords,
  vocabularyOf,
  vocabularyOfShort,
  vocabularyOfFiles,
  WORD,
  type NamedText,
} from './vocabulary.ts';

/** Lists of words, each of which stands there once and is right. */
const LISTS = ['content/names.yaml', 'content/practice.yaml'];

const ID = /^[a-z0-9-]+$/;

/** Whether a cell stands below another, or behind it. */
const isBelow = (cell: CellText, other: CellText): boolean => {
  const [own, than] = [cell.at(0), other.at(0)];
  return own.line > than.line || (own.line === than.line && own.column > than.column);
};

/** A word that is misspelt, and what it was meant to be. */
interface Misspelt {
  readonly cell: CellText;
  readonly word: string;
  readonly index: number;
  readonly meant: string;
}

/**
 * Every word of a cell that stands nowhere else, nearly as another does.
 * @param isReported whether a cell is reported already, so that nothing is meant by its words
 */
function misspelt(content: Content, isReported: (cell: CellText) => boolean): Misspelt[] {
  const all = vocabularyOfFiles(content.texts);
  const cells = textCells(content, ({ values, references }) => !values && !references);
  const wrong = new Set(cells.filter(isReported).flatMap(({ file, text }) => distinctWords([file, text])));
  const found = [...Map.groupBy(cells, ({ set, column }) => `${set}\0${column}`).values()].flatMap((some) => {
    const [{ set }] = some as [CellText];
    const csv = `content/data/${set}.csv`;
    const spelt = content.data.get(set)?.spelt ?? [];
    let around: Around | undefined;
    return some.flatMap((cell) =>
      [...cell.text.matchAll(WORD)].flatMap(({ 0: word, index }): Misspelt[] => {
        if ((all.forms.get(word) ?? 0) > 1 || spelt.includes(word) || wrong.has(word)) return [];
        around ??= {
          all,
          own: vocabularyOf(
            [csv, csv.replace(/csv$/, 'yaml'), ...LISTS].map((file): NamedText => [
              file,
              content.texts[file] ?? '',
            ]),
          ),
          column: vocabularyOfShort(some.map(({ text }) => text)),
        };
        const found = meantBy(word, around, wrong);
        if (found === undefined) return [];
        // An id has small letters alone, though the word that it was meant to have begins with a capital elsewhere.
        return [{ cell, word, index, meant: ID.test(cell.text) ? found.toLowerCase() : found }];
      }),
    );
  });
  // Of two that are meant by one another nobody knows which is right: the one below is told, and names the other.
  const isBefore = ({ word, meant, cell }: Misspelt): boolean =>
    found.some((one) => one.word === meant && one.meant === word && isBelow(one.cell, cell));
  return found.filter((one) => !isBefore(one));
}

/** The content as it would be with every word as it was meant. */
function withSpelling(content: Content, all: readonly Misspelt[]): Content {
  const data = new Map(content.data);
  const texts: Record<string, string> = { ...content.texts };
  // From the end, so that of two in a line the first stays where it was.
  for (const { cell, word, index, meant } of all.toReversed()) {
    const { set, row, column, file } = cell;
    const table = data.get(set);
    const before = table?.rows[row];
    if (!table || !before) continue;
    const text = String(before[column]);
    const right = text.slice(0, index) + meant + text.slice(index + word.length);
    data.set(set, { ...table, rows: table.rows.with(row, { ...before, [column]: right }) });
    const lines = (texts[file] ?? '').split('\n');
    const place = cell.at(index);
    const line = lines[place.line - 1] ?? '';
    const end = place.column - 1 + word.length;
    lines[place.line - 1] = line.slice(0, place.column - 1) + meant + line.slice(end);
    texts[file] = lines.join('\n');
  }
  return { ...content, data, texts };
}

/** Words that a description lists as they are spelt, and that no cell has. */
const unusedSpelt = (content: Content): { word: string; problem: Problem }[] =>
  [...content.data.values()].flatMap(({ name, spelt = [], columns, rows }) => {
    if (!spelt.length) return [];
    const texts = rows.flatMap((row) => Object.keys(columns).map((column) => String(row[column] ?? '')));
    const there = vocabularyOfShort(texts).forms;
    return spelt.flatMap((word, i) => {
      const file = `content/data/${name}.yaml`;
      const message = `"${word}" is listed as it is spelt, and stands in no cell: take it away, or mend the one or the other.`;
      const problem: Problem = {
        file,
        ...content.valueAt(file, ['spelt', i]),
        rule: 'cell-spelling',
        message,
      };
      return there.has(word) ? [] : [{ word, problem }];
    });
  });

/**
 * Words in cells that are misspelt; and the content as they were meant, so that nothing is told of what follows from
 * them.
 * @param reported problems of cells that say already what would be right
 */
export function readSpelling(
  content: Content,
  reported: readonly Problem[],
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const isReported = ({ file, at }: CellText): boolean => {
    const { line, column } = at(0);
    const start = (one: Problem): boolean => one.column === column || one.column === column - 1;
    return reported.some((one) => one.file === file && one.line === line && start(one));
  };
  const unused = unusedSpelt(content);
  // A word that its list has misspelt is told of there.
  const isListed = (word: string): boolean => unused.some((one) => isSlip(one.word, word));
  const all = misspelt(content, isReported).filter(({ word }) => !isListed(word));
  const problems = all.map(({ cell, word, index, meant }): Problem => {
    const { set, column, file } = cell;
    const right = `write that or, if it is right, list it under spelt in content/data/${set}.yaml`;
    const message = `"${word}" in column "${column}" stands nowhere else, and "${meant}" does: ${right}.`;
    const misses = { in: 'content/', name: word };
    return { file, ...cell.at(index), rule: 'cell-spelling', message, misses };
  });
  const left = causes(problems, content.lost);
  const found = all.filter((_, i) => left.includes(problems[i] as Problem));
  const sound = found.length ? withSpelling(content, found) : content;
  return { content: sound, problems: [...left, ...unused.map(({ problem }) => problem)] };
}
