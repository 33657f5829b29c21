import { chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { findChromium, FLAGS } from '../../src/build/browser/chromium.ts';
import { findOld, RUNS, type Old } from './old-chromiums.ts';
import { readStory, type Engine } from './read-story.ts';

/** A Chromium as such a browser. */
async function chromiumAt(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...FLAGS] });
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  return {
    open: (url) => page.goto(url),
    evaluate: (fn, ...args) => page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`),
    errors: () => Promise.resolve(said.splice(0)),
    close: () => browser.close(),
  };
}

/** A Chromium of another year. */
const old = (year: Old): Promise<Engine> => chromiumAt(findOld(year));

describe('in Chromium 92', () => readStory('Chromium 92', RUNS && (() => old(92)), 'still', 0));
describe('in Chromium 109', () => readStory('Chromium 109', RUNS && (() => old(109)), 'moves', 1));
describe('in Chromium 117', () => readStory('Chromium 117', RUNS && (() => old(117)), 'moves', 2));
// All other tests run in its shell, where there is one.
describe('in Chromium', () => readStory('Chromium', () => chromiumAt(findChromium()), 'moves', 3));
