/**
 * `npm run check:content` says what is wrong with content/ and with what charts declare, by file and line;
 * the build says the same, and dies of it.
 */
import { checkAll } from '../src/build/disk/read.ts';
import { ContentError } from '../src/data/problem.ts';

const problems = await checkAll('.');
if (problems.length) {
  console.error(new ContentError(problems).message);
  console.error(`content: ${problems.length} to mend.`);
  process.exitCode = 1;
} else console.log('content: nothing to mend.');
