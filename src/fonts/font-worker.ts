/** A thread that cuts fonts: which one, to what, and where the cut goes is told it by `fontCutter`. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
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

async function make({ source, chars, options, target }: Cut): Promise<void> {
  // A variable font is cut straight from its file: of one that went through harfbuzz before, other bytes come.
  const font = await (options.variationAxes ? readFile(source) : unpackFont(source));
  // Written beside and moved, so that two builds at once never read half a file.
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, toWoff2(await subsetFont(font, chars, { ...options, targetFormat: 'sfnt' })));
  await rename(draft, target);
}

parentPort?.on('message', (cut: Cut) => {
  const failed = ({ message }: Error): string => `${cut.source} can’t be cut: ${message}`;
  make(cut).then(
    () => parentPort?.postMessage(undefined),
    (error: Error) => parentPort?.postMessage(failed(error)),
  );
});
