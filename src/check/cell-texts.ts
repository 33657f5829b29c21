import type { Content, DataSet } from '../data/content.ts';
import { linesOf } from '../data/files.ts';
import { columnOf, LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Text } from './texts.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * The language of a cell’s text: its column’s, where that is called as a language is; else Chinese characters are
 * told by their looks, and what has none is in English, as the tables of this essay are.
 */
function langOf(column: string, text: string): Lang | undefined {
  const own = LANGS.find((lang) => columnOf(lang) === column);
  if (own) return own;
  if (HAN.test(text)) return LANGS.find((lang) => LANGUAGES[lang].han);
  // A comma in a cell of its own is of no language.
  return LATIN.test(text) ? LANGS.find((lang) => LANGUAGES[lang].grammar === 'english') : undefined;
}

/** A text in a cell of a data set: the number of its row from 0, and its column. */
export interface CellText extends Text {
  readonly set: string;
  readonly row: number;
  readonly column: string;
}

/** Texts in the cells of data sets, where they stand. @param isMeant which columns of text are looked at */
export const textCells = (
  { data, texts, cellAt }: Content,
  isMeant: (column: DataSet['columns'][string]) => boolean,
): CellText[] =>
  [...data.values()].flatMap(({ name: set, columns, rows }) =>
    Object.entries(columns).flatMap(([column, about]) => {
      if (about.type !== 'text' || !isMeant(about)) return [];
      const file = `content/data/${set}.csv`;
      const lines = linesOf(texts, file);
      return rows.flatMap((own, row): CellText[] => {
        const text = own[column];
        const place = cellAt(set, row, column);
        if (typeof text !== 'string' || !place) return [];
        const quoted = lines[place.line - 1]?.[place.column - 1] === '"' ? 1 : 0;
        // A mark that is doubled in a quoted cell is one in its text.
        const at = (index: number) => {
          const doubled = quoted ? (text.slice(0, index).match(/"/g)?.length ?? 0) : 0;
          return { line: place.line, column: place.column + quoted + index + doubled };
        };
        return [{ ...{ set, row, column, file, text }, at }];
      });
    }),
  );

/** The texts of a language in the cells of data sets: names and notes, and neither ids nor keys, which nobody reads. */
export const cellTexts = (content: Content, lang: Lang): Text[] =>
  textCells(content, ({ values, references, words }) => !values && !references && !words).filter(
    ({ column, text }) => langOf(column, text) === lang,
  );
