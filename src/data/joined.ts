import { LANGS, type Lang } from '../i18n/lang.ts';
import { fill } from '../i18n/fill.ts';
import type { DataSet } from './data-set.ts';
import type { Row } from './row.ts';
import type { UiStrings } from './ui-strings.ts';
import type { DataMeta } from './schemas.ts';

type Meta = DataMeta['columns'][string];

/** Some rows of a data set, and some of its columns, as they stand there. */
export interface Part {
  readonly set: DataSet;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A column of one table made of several parts. */
export interface Joint {
  /** Unique in its table, of letters, digits and `_`: what CSV on the Web takes for a name. */
  readonly name: string;
  /** What the table's first line calls it: its title in one language, with its unit. */
  readonly head: string;
  readonly type: Meta['type'];
  readonly unit?: string;
  readonly separator?: string;
  /** Whether a cell may be empty. */
  readonly optional: boolean;
  /** One a row, those of the first part first. */
  readonly cells: readonly (string | number | null)[];
}

/** A column where it stands. */
interface Own {
  readonly part: Part;
  readonly name: string;
  readonly meta: Meta;
}

/** How a table's first line is written. */
export interface Heads {
  /** What the column is called that says which data set a row is of. */
  readonly set: string;
  readonly unit: UiStrings['file-unit'];
}

/** A column's title in one language, with its unit if it has one. */
export const headOf = (meta: Meta, lang: Lang, pattern: Heads['unit']): string =>
  meta.unit ? fill(pattern, { title: meta[lang], unit: meta.unit[lang] }) : meta[lang];

/** Columns that a reader could not tell apart by their heads, each with the path of its name. */
export const twice = ({ columns }: DataMeta): { path: string[]; message: string }[] =>
  LANGS.flatMap((lang) => {
    const heads = Object.entries(columns).map(([name, meta]) => ({
      name,
      head: `${meta[lang]}${meta.unit ? ` [${meta.unit[lang]}]` : ''}`,
    }));
    return heads.flatMap(({ name, head }, i) => {
      const before = heads.slice(0, i).find((other) => other.head === head);
      const message = `the column "${name}" is called "${head}", as "${before?.name}" is: give each a name of its own.`;
      return before ? [{ path: ['columns', name, lang], message }] : [];
    });
  });

/**
 * Parts of data sets as the columns of one table in one language. Columns of the same head are one;
 * of several parts the first column says which data set a row is of.
 * @param parts in the order of their rows; within one, no two columns may have the same head
 */
export function joined(parts: readonly Part[], lang: Lang, heads: Heads): Joint[] {
  const from = new Map<string, [Own, ...Own[]]>();
  for (const part of parts)
    for (const [name, meta] of Object.entries(part.set.columns)) {
      if (!part.columns.includes(name)) continue;
      const head = headOf(meta, lang, heads.unit);
      const others = from.get(head) ?? [];
      from.set(head, [...others, { part, name, meta }] as [Own, ...Own[]]);
    }
  const taken = new Set(['data_set']);
  const free = ({ part, name }: Own): string => {
    const found = taken.has(name) ? `${part.set.name.replaceAll('-', '_')}_${name}` : name;
    taken.add(found);
    return found;
  };
  const columns = [...from].map(([head, own]): Joint => {
    const [first] = own;
    const { unit, separator, type } = first.meta;
    return {
      ...{ name: free(first), head },
      type: own.every(({ meta }) => meta.type === type) ? type : 'text',
      ...(unit && { unit: unit[lang] }),
      ...(separator !== undefined && { separator }),
      optional: own.length < parts.length || own.some(({ meta }) => meta.optional),
      cells: parts.flatMap((part) => {
        const name = own.find((o) => o.part === part)?.name;
        return part.rows.map((row) => (name === undefined ? null : (row[name] ?? null)));
      }),
    };
  });
  if (parts.length < 2) return columns;
  const which = parts.flatMap(({ set, rows }) => rows.map(() => set.title[lang]));
  return [{ name: 'data_set', head: heads.set, type: 'text', optional: false, cells: which }, ...columns];
}
