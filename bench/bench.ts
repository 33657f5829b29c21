/** `npm run bench`: what each page costs to load and to scroll, beside the same page without script. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launch } from '../src/build/chromium.ts';
import { serve } from '../src/build/serve.ts';
import { readArgs, USAGE, type Args } from './args.ts';
import { heading, machine } from './machine.ts';
import { measure, type Measured } from './measure.ts';
import { choosePages, readPeer, storyPages } from './pages.ts';
import { servePeer } from './peer-server.ts';
import { tables } from './table.ts';

const DIST = 'dist';
/** No page may reach for what isn't on this machine: a name that nobody answers would be waited for. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

function build({ keep }: Args): void {
  if (keep && !existsSync(`${DIST}/index.html`))
    throw new Error(`--keep: there is no built site in ${DIST}/. Leave it out, and one is built first.`);
  if (!keep) execFileSync('npx', ['astro', 'build'], { stdio: ['ignore', 2, 2] });
}

async function main(args: Args): Promise<void> {
  const pages = choosePages(storyPages('.'), args.only, args.langs);
  const peers = args.peers.map(readPeer);
  build(args);
  const site = await serve(DIST);
  const hosts = await Promise.all(peers.map(({ folder }) => servePeer(folder)));
  const browser = await launch([ALONE]);
  try {
    const before = machine(browser.version());
    const subjects = [
      ...pages.map(({ path }) => ({ name: path, url: site.url + path })),
      ...peers.map(({ name, page }, i) => ({ name, url: `${hosts[i]?.url}/${page}` })),
    ];
    const measured: Measured[] = [];
    mkdirSync(dirname(args.json), { recursive: true });
    for (const subject of subjects)
      for (const width of args.widths) {
        measured.push(await measure(browser, subject, width, args.runs, (text) => console.error(text)));
        // All pages take an hour: what is measured survives what then fails.
        const after = machine(browser.version());
        writeFileSync(args.json, JSON.stringify({ before, after, runs: args.runs, measured }, null, 1));
      }
    console.log(`${heading(before, machine(browser.version()), args.runs)}\n\n${tables(measured)}`);
    console.error(`The figures of every run are in ${args.json}.`);
  } finally {
    await browser.close();
    for (const { server } of [site, ...hosts]) server.close();
  }
}

try {
  const args = readArgs(process.argv.slice(2));
  if (args.help) console.log(USAGE);
  else await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
