import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Chromiums of other years, as npm has them packed for servers that have none; no package of ours depends on them,
 * since each weighs 60 MB and whoever builds the site needs none.
 */
export const OLD = {
  /** Knows grid and no cascade layers: it gets the floor. */
  92: {
    version: '92.0.0',
    integrity: 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  /** Knows layers, and neither popovers, nesting nor light-dark(). */
  109: {
    version: '109.0.6',
    integrity: '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
  /** The oldest that package.json promises everything. */
  117: {
    version: '117.0.0',
    integrity: 'MXvxLgGt7e1bjOu6AwpemRnhrF+wxLxsHpkiOuJOLsfHAtT0VNlsnhAULQZ7hNXGhr37cTM2sCifUHwgrVH+sA==',
  },
} as const;
export type Old = keyof typeof OLD;

/** They are packed for this alone. */
export const RUNS = process.platform === 'linux' && process.arch === 'x64';

const place = (old: Old): string => `.cache/chromium/${OLD[old].version}/chromium`;

/** Fetches one through npm. @throws if what comes is not what it was */
function fetchOld(old: Old): void {
  const { version, integrity } = OLD[old];
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    const args = ['pack', `@sparticuz/chromium@${version}`, '--silent', '--pack-destination', folder];
    const packed = join(folder, execFileSync('npm', args, { encoding: 'utf8' }).trim());
    const came = createHash('sha512').update(readFileSync(packed)).digest('base64');
    if (came !== integrity) throw new Error(`Chromium ${version} is ${came}, and was ${integrity}`);
    execFileSync('tar', ['-xzf', packed, '-C', folder, 'package/bin/chromium.br']);
    const draft = join(folder, 'chromium');
    writeFileSync(draft, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))));
    chmodSync(draft, 0o755);
    mkdirSync(dirname(place(old)), { recursive: true });
    const near = `${place(old)}.${process.pid}`;
    execFileSync('cp', [draft, near]);
    // Moved when whole, so that two runs at once never start half a file.
    renameSync(near, place(old));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fetches those that are missing. For the test runner's own process: a test's would be taken for dead meanwhile. */
export function haveOld(): void {
  if (!RUNS)
    return console.log('Chromiums of other years are packed for Linux on x64 alone, and not tested here.');
  for (const old of Object.keys(OLD).map(Number) as Old[]) {
    if (existsSync(place(old))) continue;
    try {
      fetchOld(old);
    } catch (error) {
      console.log(String(error));
    }
  }
}

/** Where one is. @throws a sentence if it could not be had */
export function findOld(old: Old): string {
  if (existsSync(place(old))) return place(old);
  throw new Error(
    `Pages are tested in Chromium ${old}, which could not be had. Get it with: npm pack @sparticuz/chromium@${OLD[old].version}, and unpack its bin/chromium.br to ${place(old)}.`,
  );
}
