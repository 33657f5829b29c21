/** `npm run bench`: what each page costs to load and to scroll, beside the same page without script. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from '../src/build/browser/chromium.ts';
import { serve } from '../src/build/hosting/serve.ts';
import { readArgs, USAGE, type Args } from './args.ts';
import { busy, heading, machine, type Machine } from './machine.ts';
import { measure, type Measured } from './measure.ts';
import { choosePages, readPeer, storyPages, type Peer, type StoryPage } from './pages.ts';
import { servePeer } from './peer-server.ts';
import { tables } from './table.ts';

const DIST = 'dist';
/** No page may reach for what isn't on this machine: a name that nobody answers would be waited for. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

interface Plan extends Args {
  readonly chosen: readonly StoryPage[];
  readonly others: readonly Peer[];
}

/** What is to be measured; undefined where only help was wanted, or nothing right. */
function plan(argv: readonly string[]): Plan | undefined {
  try {
    const args = readArgs(argv);
    if (args.help) {
      console.log(USAGE);
      return undefined;
    }
    if (args.keep && !existsSync(`${DIST}/index.html`))
      throw new Error(`--keep: there is no built site in ${DIST}/. Leave it out, and one is built first.`);
    const chosen = choosePages(storyPages('.'), args.only, args.langs);
    return { ...args, chosen, others: args.peers.map(readPeer) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return undefined;
  }
}

/** Measures all of a plan. */
async function bench({ chosen, others, widths, runs, json }: Plan): Promise<void> {
  const site = await serve(DIST);
  const hosts = await Promise.all(others.map(({ folder }) => servePeer(folder)));
  const browser = await launch({ flags: [ALONE] });
  const now = (): Machine => machine(browser.version());
  try {
    const before = now();
    if (busy(before)) console.error(busy(before));
    const subjects = [
      ...chosen.map(({ path }) => ({ name: path, url: site.url + site.base.slice(0, -1) + path })),
      ...others.map(({ name, page }, i) => ({ name, url: `${hosts[i]?.url}/${page}` })),
    ];
    const measured: Measured[] = [];
    mkdirSync(dirname(json), { recursive: true });
    for (const subject of subjects)
      for (const width of widths) {
        measured.push(await measure(browser, subject, width, runs, (text) => console.error(text)));
        // All pages take an hour and more: what is measured survives what then fails.
        writeFileSync(json, JSON.stringify({ before, after: now(), measured }, null, 1));
      }
    console.log(`${heading(before, now(), runs)}\n\n${tables(measured)}`);
    console.error(`The figures of every run are in ${json}.`);
  } finally {
    await browser.close();
    for (const { server } of [site, ...hosts]) server.close();
  }
}

const wanted = plan(process.argv.slice(2));
if (wanted) {
  if (!wanted.keep) execFileSync('npx', ['astro', 'build'], { stdio: ['ignore', 2, 2] });
  await bench(wanted);
}
