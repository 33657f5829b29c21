/** What a file of src/ imports, whichever way it says so. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from '@astrojs/compiler';
import type { Node } from '@astrojs/compiler/types';
import ts from 'typescript';

/** What a file asks for: paths as they are written, and the patterns of globs. */
interface Imports {
  readonly paths: string[];
  readonly globs: string[];
  /** Imports whose path is computed, as they are written: no test can follow them. */
  readonly computed: string[];
}

/** What some code asks for, with `import`, `export … from`, `import()`, `new URL(…, import.meta.url)` or a glob. */
export function importsOfCode(code: string): Imports {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const asks: Imports = { paths: [], globs: [], computed: [] };
  const take = (node: ts.Node, into: string[]): void => {
    if (ts.isStringLiteralLike(node)) into.push(node.text);
    else if (ts.isArrayLiteralExpression(node)) for (const one of node.elements) take(one, into);
    else asks.computed.push(node.getText(source));
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      take(node.moduleSpecifier, asks.paths);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, asks.paths);
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const called = node.expression;
      if (called.kind === ts.SyntaxKind.ImportKeyword) take(node.arguments[0], asks.paths);
      if (called.getText(source) === 'import.meta.glob') take(node.arguments[0], asks.globs);
    }
    if (ts.isNewExpression(node) && node.arguments?.[1]?.getText(source) === 'import.meta.url')
      take(node.arguments[0] as ts.Node, asks.paths);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return asks;
}

/** The code of an .astro file: its frontmatter, and the scripts that the build bundles. */
export async function codeOfAstro(text: string): Promise<string[]> {
  const code: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'frontmatter') code.push(node.value);
    if (node.type === 'element' && node.name === 'script')
      for (const child of node.children) if (child.type === 'text') code.push(child.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit((await parse(text, { position: false })).ast);
  return code;
}

/** The file of the repository that a path leads to; none for packages and virtual modules. */
function resolve(from: string, path: string): string | undefined {
  const file = path.replace(/\?.*$/, '');
  if (file.startsWith('.')) return normalize(join(dirname(from), file));
  return file.startsWith('/') ? file.slice(1) : undefined;
}

/** Every file of src/ that holds code, with the files that it imports and the imports that can't be followed. */
export async function importsOfSrc(): Promise<Map<string, { files: string[]; computed: string[] }>> {
  const found = new Map<string, { files: string[]; computed: string[] }>();
  for (const file of globSync('src/**/*.{ts,js,astro}').filter((name) => !name.endsWith('.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    const code = file.endsWith('.astro') ? await codeOfAstro(text) : [text];
    const asks = code.map(importsOfCode);
    const files = asks
      .flatMap(({ paths, globs }) => [
        ...paths.map((path) => resolve(file, path)),
        ...globs.flatMap((glob) => globSync(resolve(file, glob) ?? [])),
      ])
      .filter((path) => path !== undefined);
    found.set(file, { files, computed: asks.flatMap(({ computed }) => computed) });
  }
  return found;
}
