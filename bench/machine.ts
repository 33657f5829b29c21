import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';

/** Where and when figures were measured, in words that name nobody's machine. */
export interface Machine {
  readonly date: string;
  readonly commit: string;
  /** Whether files differed from that commit. */
  readonly changed: boolean;
  readonly cores: number;
  readonly chromium: string;
  /** How many processes wanted a core in the last minute. */
  readonly load: number;
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

export const machine = (chromium: string): Machine => ({
  date: new Date().toISOString(),
  commit: git('rev-parse', '--short', 'HEAD'),
  changed: git('status', '--porcelain') !== '',
  cores: availableParallelism(),
  chromium,
  load: loadavg()[0] ?? 0,
});

/** A warning where others want the cores; empty where they don't. */
export const busy = ({ load, cores }: Machine): string =>
  load > cores
    ? `${load.toFixed(0)} processes want this machine's ${cores} cores, so frames will be missed that no page is to blame for. Compare with the floors only, or wait.`
    : '';

/** What stands above the tables. */
export const heading = (before: Machine, after: Machine, runs: number): string =>
  `Commit ${before.commit}${before.changed ? ' with changes' : ''}, ${before.date.slice(0, 10)}; ${before.cores} cores, Chromium ${before.chromium.split('.')[0]}, headless, without a GPU; ${runs} ${runs === 1 ? 'run' : 'runs'} a page; ${before.load.toFixed(1)} processes wanted a core before, ${after.load.toFixed(1)} at the end.`;
