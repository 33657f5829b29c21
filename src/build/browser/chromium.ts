import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { install, run } from './debian.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];
/** Without a profile of the machine's, a screen, or talk to the network. */
export const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
/** The same engine without the windows around it, which take a third of the time that a page takes. */
const SHELL = '/usr/bin/chromium-headless-shell';
/**
 * Of itself it fits letters to whole pixels, as Chromium does not. What puts a page's layers together need not be a
 * process of its own, to which every frame would be sent: without, a page takes a tenth less.
 */
const SHELL_FLAGS = ['--font-render-hinting=none', '--in-process-gpu'];
/** What anybody can do who wants one. */
const HOW =
  'Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium; or set CHROMIUM to the path of one';

const there = (): string | undefined =>
  [process.env['CHROMIUM'], ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));

/**
 * The path of a Chromium: one that is there, else one that can be had.
 * @throws a sentence that says how to get one
 */
export function findChromium(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM))
    throw new Error(`CHROMIUM is "${CHROMIUM}", and no file is there (${HOW})`);
  const found = there();
  if (found) return found;
  if (!install('chromium')) run('npx', ['playwright-core', 'install', 'chromium']);
  const now = there();
  if (now) return now;
  throw new Error(`there is no Chromium here, and none could be installed (${HOW})`);
}

/** Whether Chromium's shell is there, and may be taken: not where `CHROMIUM` names a browser. */
export const isShellThere = (): boolean => !process.env['CHROMIUM'] && existsSync(SHELL);

/** Chromium's shell: one that is there, else one that can be had, else none. */
export function findShell(): string | undefined {
  if (!process.env['CHROMIUM'] && !isShellThere()) install('chromium-headless-shell');
  return isShellThere() ? SHELL : undefined;
}

/**
 * Starts Chromium without a window, with a profile of its own and no talk to the network.
 * @param options.flags more flags
 * @param options.shell whether its shell will do, where there is one
 * @throws a sentence, where there is none or it does not start
 */
export async function launch({
  flags = [],
  shell = false,
}: { flags?: readonly string[]; shell?: boolean } = {}): Promise<Browser> {
  const found = shell ? findShell() : undefined;
  const executablePath = found ?? findChromium();
  try {
    const args = [...FLAGS, ...(found ? SHELL_FLAGS : []), ...flags];
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    throw new Error(`${executablePath} does not start: ${why} (${HOW})`, { cause: error });
  }
}
