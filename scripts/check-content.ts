/**
 * `npm run check:content` says what is wrong with content/ and with what charts declare, by file, line and column;
 * the build says the same, and dies of it. `-- --json` prints it for programs, `-- --github` as annotations.
 */
import { parseArgs, styleText } from 'node:util';
import { checkAll } from '../src/build/disk/read.ts';
import { asGithub, asJson, asText } from '../src/check/report.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, github: { type: 'boolean' } } });
const problems = await checkAll('.');
if (values.json) console.log(asJson(problems));
else if (!problems.length) console.log('content: nothing to mend.');
else if (values.github) console.log(asGithub(problems));
else console.error(asText(problems, (look, text) => styleText(look, text, { stream: process.stderr })));
if (problems.length) process.exitCode = 1;
