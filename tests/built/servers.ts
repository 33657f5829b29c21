import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { find, freePort, type Program } from '../programs.ts';

const why = 'The headers are tested against';
/** What the servers need. */
export const PROGRAMS = {
  caddy: { name: 'caddy', debian: 'caddy', why },
  nginx: { name: 'nginx', debian: 'nginx-light', why },
  brotli: {
    ...{ name: 'ngx_http_brotli_static_module.so', debian: 'libnginx-mod-http-brotli-static', why },
    folders: ['/usr/lib/nginx/modules'],
  },
} as const satisfies Record<string, Program>;

/** A server that runs until it is stopped. */
export interface Host {
  readonly url: string;
  stop(): Promise<void>;
}

/** Waits until a server that was just started answers. @throws what it said, if it ends before */
async function waitUntilUp(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said}`);
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function start(
  command: string,
  args: string[],
  env: object,
  url: string,
  folder: string,
): Promise<Host> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await waitUntilUp(child, url).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

/** Debian's Caddy, with the Caddyfile that the build wrote beside the site. */
export async function caddy(site: string): Promise<Host> {
  const command = find(PROGRAMS.caddy);
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const main = join(folder, 'Caddyfile');
  writeFileSync(
    main,
    `{\n\tadmin off\n\tauto_https off\n}\nimport ${resolve(site, '../deploy/Caddyfile')}\n`,
  );
  const env = {
    SITE: url,
    ROOT: resolve(site),
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    HOME: folder,
  };
  return start(command, ['run', '--config', main, '--adapter', 'caddyfile'], env, url, folder);
}

/**
 * Debian's nginx, with the configuration that the build wrote, but for where it listens and what it
 * serves, and with the line for Brotli as whoever has the module would have it.
 */
export async function nginx(site: string): Promise<Host> {
  const command = find(PROGRAMS.nginx);
  const brotli = find(PROGRAMS.brotli);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const own = readFileSync(join(site, '../deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/hundred-models', resolve(site))
    .replace('# brotli_static on;', 'brotli_static on;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(folder, 'tmp'));
  const paths = temporary.map((name) => `${name}_temp_path ${join(folder, 'tmp', name)};`).join('\n');
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    // One process, since its worker would be another user, who may not read a root's folder.
    `load_module ${brotli}; daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr;
events {}
http { access_log off;
${paths}
${own}
}`,
  );
  return start(command, ['-c', main, '-p', folder, '-e', 'stderr'], {}, `http://127.0.0.1:${port}`, folder);
}
