import { expect, it } from 'vitest';
import { inlineScript } from '../src/client/inline-script.ts';

it('a script in a page has no comments and no indentation, and its addresses stay whole', () => {
  const script = `// Why.\nif (a) {\n  // More.\n  go('https://example.org'); // After.\n}\n`;
  expect(inlineScript(script)).toBe(`if (a) {\ngo('https://example.org'); // After.\n}\n`);
});
