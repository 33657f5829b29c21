import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest in a browser, longest first. On a fresh checkout Vitest knows no times and goes by the sizes of
 * files, and the smallest of these loops over all pages: it came last, with the other worker idle beside it.
 */
const LONGEST =
  'engines other-browsers embed-access scroll bare-text access embed-hosts embed-hostile typeset windows gallery weight stills turning reading'.split(
    ' ',
  );
const pathOf = (name: string): string => `tests/browser/${name}.test.ts`;

/** The place of a file among the longest; behind them all where it is none of them. */
function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${pathOf(name)}`));
  return at < 0 ? LONGEST.length : at;
}

/** Vitest's own order, but that of the browser's files the longest begin first. */
export default class LongestFirst extends BaseSequencer {
  /** @throws where a file that is said to be long is no more */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = LONGEST.map(pathOf).filter((path) => !existsSync(path));
    if (gone.length)
      throw new Error(`tests/longest-first.ts names ${gone.join(' and ')}, and no file is there`);
    const sorted = await super.sort(files);
    const inBrowser = ({ project }: TestSpecification): boolean =>
      ['engines', 'browser'].includes(project.name);
    const longestFirst = sorted.filter(inBrowser).sort((a, b) => rank(a) - rank(b));
    return sorted.map((file) => (inBrowser(file) ? (longestFirst.shift() ?? file) : file));
  }
}
