/** `npm run rules` writes the pages of docs/rules from the entries in tests/rules. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rules } from '../tests/rules/all.ts';
import { indexOf, pageOf } from '../tests/rules/page.ts';

const folder = 'docs/rules';
for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
for (const rule of rules) writeFileSync(`${folder}/${rule.rule}.md`, pageOf(rule));
writeFileSync(`${folder}/README.md`, indexOf(rules));
console.log(`rules: ${rules.length} pages in ${folder}.`);
