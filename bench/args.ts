import { parseArgs } from 'node:util';
import { nearest } from '../src/data/problem.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { WIDTHS, type WidthName } from './widths.ts';

export interface Args {
  readonly keep: boolean;
  /** As typed; empty for all pages. */
  readonly only: readonly string[];
  readonly langs: readonly Lang[];
  readonly widths: readonly WidthName[];
  readonly runs: number;
  readonly peers: readonly string[];
  /** Where the figures of every run go. */
  readonly json: string;
  readonly help: boolean;
}

export const USAGE = `npm run bench -- [options]
  --keep              measure the dist/ that is there, without building
  --only <path>       only this page, such as /moat/ or /zh-hant/moat/; may be repeated
  --lang <language>   only ${LANGS.join(' or ')}
  --width <width>     only ${Object.keys(WIDTHS).join(' or ')}
  --runs <n>          visits of each page, 5 unless given
  --peer <folder>     another built site beside ours; <folder>:<page.html> names a page of it; may be repeated
  --json <file>       where the figures of every run go, .cache/bench.json unless given
The table goes to the standard output, what is being done to the standard error.`;

const OPTIONS = {
  keep: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: [] as string[] },
  lang: { type: 'string' },
  width: { type: 'string' },
  runs: { type: 'string', default: '5' },
  peer: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'string', default: '.cache/bench.json' },
  help: { type: 'boolean', default: false },
} as const;

/** One of a list by its name, or all of them where none was named. */
function oneOf<T extends string>(
  option: string,
  found: string | undefined,
  valid: readonly T[],
): readonly T[] {
  if (found === undefined) return valid;
  const chosen = valid.filter((v) => v === found);
  if (!chosen.length)
    throw new Error(`--${option} ${found}: it can be ${valid.join(' or ')}.${nearest(found, valid)}`);
  return chosen;
}

/**
 * What was asked for on the command line.
 * @param argv without the program's own name
 * @throws a sentence for whoever typed it: what was found, and what would be right
 */
export function readArgs(argv: readonly string[]): Args {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Error(
        `"${token.value}" belongs to no option. For one page, and with the -- that npm wants: npm run bench -- --only ${token.value}`,
      );
    if (token.kind !== 'option') continue;
    const option = OPTIONS[token.name as keyof typeof OPTIONS];
    if (!option)
      throw new Error(
        `${token.rawName} is no option.${nearest(
          token.rawName,
          Object.keys(OPTIONS).map((o) => `--${o}`),
        )}`,
      );
    if (option.type === 'string' && !token.value)
      throw new Error(`${token.rawName} needs a value behind it; --help says which.`);
  }
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (!/^[1-9]\d*$/.test(values.runs))
    throw new Error(`--runs ${values.runs}: it must be a whole number, 1 or more.`);
  return {
    keep: values.keep,
    only: values.only,
    langs: oneOf('lang', values.lang, LANGS),
    widths: oneOf('width', values.width, Object.keys(WIDTHS) as WidthName[]),
    runs: Number(values.runs),
    peers: values.peer,
    json: values.json,
    help: values.help,
  };
}
