/** What others run to put the site on a server: nothing here can run it, but it can be held to what it leans on. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caddyfile } from '../src/build/hosting/host-files.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string | number>>;
}
const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('the workflow for GitHub Pages', () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('takes every action at a major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  it('builds for the address that Pages gives, which an earlier step asks for', () => {
    const pages = steps.findIndex(({ uses }) => uses?.startsWith('actions/configure-pages@'));
    const build = steps.findIndex(({ run }) => run === 'npm run build');
    expect(pages).toBeGreaterThan(-1);
    expect(build).toBeGreaterThan(pages);
    const { id } = steps[pages] ?? {};
    expect(steps[build]?.env).toMatchObject({
      SITE: `\${{ steps.${id}.outputs.origin }}`,
      BASE: `\${{ steps.${id}.outputs.base_path }}`,
    });
  });
});

it('the image is built for its arguments, and has the site where its Caddyfile looks for it', () => {
  const table = { base: '/', all: {}, rest: {}, rules: [] };
  const root = /\{\$ROOT:(.+?)\}/.exec(caddyfile(table))?.[1];
  expect(dockerfile).toMatch(/^ARG SITE$/m);
  expect(dockerfile).toMatch(/^ARG BASE$/m);
  expect(dockerfile).toContain(`/dist ${root}\n`);
  expect(dockerfile).toContain('/deploy/Caddyfile /etc/caddy/Caddyfile\n');
});

it('the page on deploying lists each variable that the build heeds, and no other', () => {
  const listed = [...readFileSync('docs/deploy.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  const heeded = globSync('src/{site,build,integrations}/**/*.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /env\['([A-Z]+)'\]|digit\('([A-Z_]+)'|\{ ([A-Z]+) \} = process\.env/g,
      ),
    ].map(([, a, b, c]) => a ?? b ?? c),
  );
  expect(new Set(listed)).toEqual(new Set(heeded));
});
