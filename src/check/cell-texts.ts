import type { Content } from '../data/content.ts';
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

/** The texts of a language in the cells of data sets: names and notes, and neither ids nor keys, which nobody reads. */
export const cellTexts = (content: Content, lang: Lang): Text[] =>
  [...content.data.values()].flatMap(({ name: set, columns, rows }) =>
    Object.entries(columns).flatMap(([column, { type, values, references, words }]) => {
      if (type !== 'text' || values || references || words) return [];
      const file = `content/data/${set}.csv`;
      const lines = (content.texts[file] ?? '').split('\n');
      return rows.flatMap((row, i): Text[] => {
        const text = row[column];
        const place = content.cellAt(set, i, column);
        if (typeof text !== 'string' || !place || langOf(column, text) !== lang) return [];
        const quoted = lines[place.line - 1]?.[place.column - 1] === '"' ? 1 : 0;
        // A mark that is doubled in a quoted cell is one in its text.
        const at = (index: number) => {
          const doubled = quoted ? (text.slice(0, index).match(/"/g)?.length ?? 0) : 0;
          return { line: place.line, column: place.column + quoted + index + doubled };
        };
        return [{ file, text, at }];
      });
    }),
  );
