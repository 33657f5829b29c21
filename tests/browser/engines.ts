import type { ChildProcess } from 'node:child_process';
import type { Program } from '../programs.ts';

const why = 'Embeds are tested in Firefox and WebKit too, with';
/** What the other browsers need. WebKit's own small one, which comes with its driver, has no mode without a screen. */
export const PROGRAMS = {
  firefox: { name: 'firefox-esr', debian: 'firefox-esr', why },
  webkit: { name: 'WebKitWebDriver', debian: 'webkit2gtk-driver', why },
  screen: { name: 'Xvfb', debian: 'xvfb', why },
} as const satisfies Record<string, Program>;

/** Looks until something is there. @throws what was missing, after so many seconds */
export async function within<T>(
  seconds: number,
  missing: string,
  look: () => T,
): Promise<NonNullable<Awaited<T>>> {
  for (const late = Date.now() + seconds * 1000; Date.now() < late;) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${missing} within ${seconds} s`);
}

/** Ends a program and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode !== null || child.signalCode) return;
  child.kill();
  await ended;
}
