import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** No network may answer nothing at all, and who waits for it is a build. In ms. */
const LONGEST = 5 * 60_000;

/**
 * Runs a command to its end, silently: whoever needs what it brings says in a sentence that it is not there.
 * @returns whether it did as asked
 */
export function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      ...{ stdio: 'ignore', timeout: LONGEST },
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages where that is allowed: as root, with apt. @returns whether it could be tried */
export function install(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', ...packages]);
  return true;
}
