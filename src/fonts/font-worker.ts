/** What a thread of `fontCutter` does. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont, { type Options } from 'subset-font';
import { unpackFont } from './font-files.ts';
import { toWoff2 } from './woff2.ts';

/** A cut to be made. */
export interface Cut {
  /** The font's file. */
  readonly source: string;
  readonly chars: string;
  readonly options: Options;
  /** The file it goes to. */
  readonly target: string;
}

/** Makes a cut and writes it to its file. @throws a sentence that names the font which can’t be cut */
export default async function make({ source, chars, options, target }: Cut): Promise<void> {
  try {
    // A variable font is cut straight from its file: of one that went through harfbuzz before, other bytes come.
    const font = await (options.variationAxes ? readFile(source) : unpackFont(source));
    // Written beside and moved, so that two builds at once never read half a file.
    const draft = `${target}.${process.pid}`;
    await writeFile(draft, toWoff2(await subsetFont(font, chars, { ...options, targetFormat: 'sfnt' })));
    await rename(draft, target);
  } catch (error) {
    throw new Error(`${source} can’t be cut: ${(error as Error).message}`, { cause: error });
  }
}
