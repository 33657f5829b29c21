/**
 * `npm run check:content` says what is wrong with content/ and with what charts declare, by file, line and column;
 * the build says the same, and dies of it. `-- --json` prints it for programs, `-- --github` as annotations.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs, styleText } from 'node:util';

// A sixth of the time goes into taking types out of modules and compiling them. Of modules that were imported before
// this line nothing would be kept.
enableCompileCache('.cache/node');
const { checkAll } = await import('../src/build/disk/read.ts');
const { cachePictureFaults } = await import('../src/build/disk/picture-fault-cache.ts');
const { yamlOnDisk } = await import('../src/build/disk/yaml-cache.ts');
const { setYamlCache } = await import('../src/data/yaml-document.ts');
const { asGithub, asJson, asText } = await import('../src/check/report.ts');

const { values } = parseArgs({ options: { json: { type: 'boolean' }, github: { type: 'boolean' } } });
setYamlCache(yamlOnDisk);
const problems = await checkAll('.', cachePictureFaults);
if (values.json) console.log(asJson(problems));
else if (!problems.length) console.log('content: nothing to mend.');
else if (values.github) console.log(asGithub(problems));
else console.error(asText(problems, (look, text) => styleText(look, text, { stream: process.stderr })));
if (problems.length) process.exitCode = 1;
