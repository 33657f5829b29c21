import type { TestProject } from 'vitest/node';
import { buildAndServe } from '../built/site.ts';
import { PROGRAMS } from '../built/servers.ts';
import { have } from '../programs.ts';
import { ELSEWHERE } from './elsewhere.ts';

/** In the build's own cache, where nobody looks for a site to publish. */
const FOLDER = '.cache/elsewhere/dist';

/** Builds the site for another address, without what takes long and says nothing of addresses, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  have(...Object.values(PROGRAMS));
  const { site: SITE, base: BASE } = ELSEWHERE;
  const { url, close } = await buildAndServe({
    folder: FOLDER,
    env: { SITE, BASE, PDF: '0', PRECOMPRESS: '0', PNG_LEVEL: '1' },
  });
  project.provide('site', url);
  project.provide('dist', FOLDER);
  return close;
}
