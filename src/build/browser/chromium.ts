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

const there = (): string | undefined =>
  [process.env['CHROMIUM'], ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));

/**
 * The path of a Chromium: one that is there, else one that can be had.
 * @throws a sentence that says how to get one
 */
export function findChromium(): string {
  const found = there();
  if (found) return found;
  if (!install('chromium')) run('npx', ['playwright-core', 'install', 'chromium']);
  const now = there();
  if (now) return now;
  throw new Error(
    'The build prints the PDF with Chromium, the browser tests run in it, and it could not be had. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROMIUM to its path.',
  );
}

/** Starts Chromium without a window, with a profile of its own and no talk to the network; with more flags, if any. */
export const launch = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...more] });
