/** What package.json declares, and what code imports. */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import { importsOfCode, codeOfAstro } from './imports.ts';

const about = readFileSync('package.json', 'utf8');
const { dependencies, devDependencies } = JSON.parse(about) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const declared = { ...dependencies, ...devDependencies };
/** Packages that no code names: npm puts the Node of the scripts into their path, Astro asks for its own check. */
const UNNAMED = ['node', '@astrojs/check'];
/** Those of which src takes types alone; they come with Astro. */
const OF_TYPES = ['vite', 'mdast', 'hast'];

/** The package that an import names; none for files, virtual modules and what Node or Astro brings. */
function packageOf(path: string): string[] {
  const [name = ''] = /^(?:@[^/]+\/)?[^/.@][^/]*/.exec(path) ?? [];
  return !name || path.includes(':') || isBuiltin(name) ? [] : [name];
}

const files = globSync(['{src,tests,bench,docs}/**/*.{ts,tsx,js,astro}', '*.{js,mjs,ts}']);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports: { file: string; name: string }[] = [];
for (const [file, text] of texts)
  for (const code of file.endsWith('.astro') ? await codeOfAstro(text) : [text])
    imports.push(
      ...importsOfCode(code)
        .paths.flatMap(packageOf)
        .map((name) => ({ file, name })),
    );

it('every package that code imports is declared, and not left to another to bring', () => {
  const missing = imports.filter(({ name }) => !(name in declared) && !(`@types/${name}` in declared));
  expect(missing).toEqual([]);
});

it('every package that is declared is named somewhere: by code, by a script or by the formatter', () => {
  const code = [...texts.values(), readFileSync('.prettierrc.json', 'utf8')];
  const scripts = Object.values((JSON.parse(about) as { scripts: Record<string, string> }).scripts).join(' ');
  const imported = new Set(imports.map(({ name }) => name));
  const unused = Object.keys(declared).filter((name) => {
    const typed = name.replace(/^@types\//, '');
    if (typed !== name) return typed !== 'node' && !imported.has(typed) && !(typed in declared);
    // Fonts are found by their family: `@fontsource-variable/${family}`.
    const [, family] = /^@(?:fontsource-variable|expo-google-fonts)\/(.+)$/.exec(name) ?? [];
    if (family) return !code.some((text) => text.includes(`'${family}`));
    const named = code.some((text) => [`'${name}`, `"${name}`, `${name}/`].some((way) => text.includes(way)));
    return !named && !scripts.split(' ').includes(name) && !UNNAMED.includes(name);
  });
  expect(unused).toEqual([]);
});

it('what the site is built of is no tool of development', () => {
  const wrong = imports.filter(
    ({ file, name }) => file.startsWith('src/') && !(name in dependencies) && !OF_TYPES.includes(name),
  );
  expect(wrong).toEqual([]);
});
