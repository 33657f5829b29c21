import type { Place } from './place.ts';
import type { Entry } from './read-entries.ts';
import type { Reading } from './read-yaml.ts';
import type { YamlPath } from './yaml-places.ts';

/** Where a value of a file stands, which for words of a language may be another file; no line of what stands nowhere. */
export type Locate = (file: string, path: YamlPath) => { readonly file: string } & Partial<Place>;

/** The entries of files by their ids, and where each stands. */
export class Entries<T extends { id: string }> {
  readonly all = new Map<string, T>();
  readonly places = new Map<string, { readonly file: string; readonly index: number }>();
  readonly #locate: Locate;

  /** @param files their entries; an id that stands twice is reported */
  constructor(
    files: readonly (readonly [string, readonly Entry<T>[]])[],
    locate: Locate,
    { problems, lost }: Reading,
  ) {
    this.#locate = locate;
    for (const [file, entries] of files)
      for (const { index, entry } of entries) {
        const before = this.at(entry.id);
        if (before)
          problems.push({
            ...{ ...locate(file, [index, 'id']), rule: 'duplicate-id' },
            message: `the id "${entry.id}" stands already in ${before.file}:${before.line}; give the second entry another.`,
          });
        // Nobody knows which of the two is meant where the id is used: the first one stays, and nothing is said of it.
        if (before) lost[file] = `${lost[file] ?? ''}\n${entry.id}`;
        if (before) continue;
        this.all.set(entry.id, entry);
        this.places.set(entry.id, { file, index });
      }
  }

  /** Where an entry's id stands, or a field of it. */
  at(id: string, path: YamlPath = ['id']): ({ readonly file: string } & Place) | undefined {
    const found = this.places.get(id);
    if (!found) return undefined;
    return { line: 1, column: 1, ...this.#locate(found.file, [found.index, ...path]) };
  }
}
