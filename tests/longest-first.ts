import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const inFolder = (folder: string, names: string): string[] =>
  names.split(' ').map((name) => `tests/${folder}${name}.test.ts`);

/**
 * What takes longest in a browser, longest first. On a fresh checkout Vitest knows no times and goes by the sizes of
 * files, and the smallest of these loops over all pages: it came last, with the other worker idle beside it.
 */
const IN_BROWSER = inFolder(
  'browser/',
  'engines other-browsers embed-access scroll bare-text access embed-hosts embed-hostile typeset windows gallery weight stills turning reading',
);
/**
 * The same without one. Those that train come first also since V8 has seen nothing else then: behind other files the
 * same training took 25 seconds in place of 10.
 */
const IN_UNIT = inFolder(
  '',
  'playground-practice models-training models-shipped one-cause rules one-line charts text-slips lost-files dev-check',
);

/** The place of a file among the longest; behind them all where it is none of them. */
function rank({ moduleId }: TestSpecification, longest: readonly string[]): number {
  const at = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
  return at < 0 ? longest.length : at;
}

/** Vitest's own order, but that the longest files of the unit tests and of the browser's begin first. */
export default class LongestFirst extends BaseSequencer {
  /** @throws where a file that is said to be long is no more */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = [...IN_BROWSER, ...IN_UNIT].filter((path) => !existsSync(path));
    if (gone.length)
      throw new Error(`tests/longest-first.ts names ${gone.join(' and ')}, and no file is there`);
    const sorted = await super.sort(files);
    const longestFirst = (projects: readonly string[], longest: readonly string[]): void => {
      const isOf = ({ project }: TestSpecification): boolean => projects.includes(project.name);
      const own = sorted.filter(isOf).sort((a, b) => rank(a, longest) - rank(b, longest));
      sorted.forEach((file, i) => {
        if (isOf(file)) sorted[i] = own.shift() ?? file;
      });
    };
    longestFirst(['engines', 'browser'], IN_BROWSER);
    longestFirst(['unit'], IN_UNIT);
    return sorted;
  }
}
