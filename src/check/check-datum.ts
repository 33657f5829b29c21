import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { PublishedData } from '../data/published-data.ts';
import { datumOf, off, prints, type Datum, type Unknown } from './datum.ts';
import { placeNamed, type Said, type SaidOf } from './ledger-texts.ts';
import type { CellChange } from './cell-slip.ts';
import { changedFacts } from './published-cells.ts';
import { isSame, quantities, type Quantity } from './quantities.ts';

/** A claim that names a cell and does not print it. */
interface Unprinted {
  readonly said: SaidOf;
  readonly name: string;
  readonly datum: Datum;
  /** The numbers of the entry that print what the cell was, or else those that no other cell accounts for, where they stand. */
  readonly numbers: readonly { readonly said: Said; readonly number: Quantity }[];
}

type Placed = NonNullable<ReturnType<Content['claimAt']>>;

/** The cells that an entry names, and what is wrong with the names of others. */
function datumsOf(
  { id }: SaidOf,
  content: Content,
): { name: string; datum: Datum | Unknown; place: Placed }[] {
  return (content.claims.get(id)?.row ?? []).flatMap((name, i) => {
    // A row that was misspelt or doubled is told of where it stands.
    const table = `content/data/${name.split('/')[0]?.trim()}.csv`;
    if (content.problems.some(({ file }) => file === table)) return [];
    const datum = datumOf(name, content);
    const place = content.claimAt(id, ['row', i]) ?? { file: 'content/claims/', line: 1, column: 1 };
    return datum ? [{ name, datum, place }] : [];
  });
}
/** What a cell was when it was published, if that was another number. */
type Before = (datum: Datum) => number | undefined;

function publishedValues(published: PublishedData): Before {
  const known = new Map<string, readonly CellChange[]>();
  return ({ set, row, column }) => {
    const table = published[set.name];
    const changes = known.get(set.name) ?? (table ? changedFacts(set, table) : []);
    known.set(set.name, changes);
    const before = changes.find((one) => one.row === row && one.column === column)?.before;
    return typeof before === 'number' ? before : undefined;
  };
}

/**
 * The cells that an entry names and does not print in any language, or of which it prints what they were: a number that
 * is rounded more, or a month, may be the same as before by chance.
 */
function unprintedOf(said: SaidOf, content: Content, names: readonly string[], before: Before): Unprinted[] {
  const named = datumsOf(said, content).flatMap(({ name, datum }) =>
    'set' in datum ? [{ name, datum }] : [],
  );
  const all = said.all
    .filter(({ field }) => field !== 'use')
    .flatMap((one) =>
      quantities(one.text, one.lang, names)
        .filter(({ figures }) => figures !== undefined)
        .map((number) => ({ said: one, number })),
    );
  const numbers = all.filter(({ number }) => !named.some(({ datum }) => prints(number, datum.value)));
  // Where one language has it and the other has not, another rule tells of the one.
  return named.flatMap(({ name, datum }): Unprinted[] => {
    const was = before(datum);
    const stale = was === undefined ? [] : numbers.filter(({ number }) => prints(number, was));
    const isPrinted = !all.length || all.some(({ number }) => prints(number, datum.value));
    return stale.length || !isPrinted ? [{ said, name, datum, numbers: stale.length ? stale : numbers }] : [];
  });
}

/** A cell that claims name and do not print, told once, with what they print instead and where. */
function cellProblem(unprinted: readonly Unprinted[], content: Content): Problem[] {
  const [first] = unprinted;
  if (!first) return [];
  const { set, row, column, value } = first.datum;
  // What most of them have is what stood in the cell; a value comes before what stands in a sentence.
  const score = (number: Quantity): number =>
    unprinted.filter(({ numbers }) => numbers.some((one) => isSame(one.number, number))).length;
  const [old] = unprinted
    .flatMap(({ numbers }) => numbers)
    .sort(
      (a, b) =>
        score(b.number) - score(a.number) ||
        Number(b.said.field === 'value') - Number(a.said.field === 'value') ||
        off(a.number, value) - off(b.number, value),
    );
  const places = old
    ? unprinted.flatMap(({ said, numbers }) => [
        ...numbers
          .filter(({ number }) => isSame(number, old.number))
          .map((one) => placeNamed(one.said, one.number.start)),
        ...said.all
          .filter(({ field, text }) => field === 'use' && text.includes(old.number.words))
          .map((use) => placeNamed(use)),
      ])
    : [];
  const claims = [...new Set(unprinted.map(({ said }) => `"${said.id}"`))].join(', ');
  const says = old ? `says “${old.number.words}” (${[...new Set(places)].join(', ')})` : 'does not have it';
  return [
    {
      ...{ file: `content/data/${set.name}.csv`, ...content.cellAt(set.name, row, column) },
      rule: 'datum-in-claim',
      message: `${value} in column "${column}" is what the ledger rests ${claims} on, and it ${says}: mend the cell or the others.`,
    },
  ];
}

/**
 * Claims and the data that they name: a number that is corrected in a data set, whose charts print it by
 * themselves, is corrected in the ledger and in the prose as well.
 * @param published the cells as they were published
 */
export function datumProblems(
  claims: readonly SaidOf[],
  content: Content,
  names: readonly string[],
  published: PublishedData = {},
): Problem[] {
  const before = publishedValues(published);
  const cells = new Map<string, Unprinted[]>();
  for (const one of claims.flatMap((said) => unprintedOf(said, content, names, before))) {
    const key = `${one.datum.set.name} ${one.datum.row} ${one.datum.column}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  const unknown = claims.flatMap((said) =>
    datumsOf(said, content).flatMap(({ name, datum, place }): Problem[] => {
      if ('set' in datum) return [];
      if (datum.mistyped !== undefined) {
        const meta = `content/data/${name.split('/')[0]?.trim()}.yaml`;
        const at = content.valueAt(meta, ['columns', datum.mistyped, 'type']);
        return [{ file: meta, ...at, rule: 'column-type', message: datum.message }];
      }
      const misses =
        datum.missing === undefined ? {} : { misses: { in: 'content/data/', name: datum.missing } };
      return [{ ...place, ...misses, rule: 'datum', message: datum.message }];
    }),
  );
  return [...unknown, ...[...cells.values()].flatMap((all) => cellProblem(all, content))];
}
