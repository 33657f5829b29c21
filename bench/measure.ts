import type { Browser } from 'playwright-core';
import { medians, type Median, type Profile, type Run } from './metrics.ts';
import { profile } from './profile.ts';
import { visit, type Subject } from './visit.ts';
import { WIDTHS, type Width, type WidthName } from './widths.ts';

/** Every run of a page, or of its floor, and what they come to. */
export interface Figures {
  readonly median: Median;
  readonly profile: Profile;
  readonly runs: readonly Run[];
}

/** A page and its floor, which is the same page without script, at one width. */
export interface Measured {
  readonly name: string;
  readonly width: WidthName;
  readonly page: Figures;
  readonly floor: Figures;
}

async function run(browser: Browser, subject: Subject, width: Width): Promise<Run> {
  const { load, scroll, close } = await visit(browser, subject, width);
  try {
    return { ...load, ...(await scroll()) };
  } finally {
    await close();
  }
}

/**
 * Measures a page beside its floor: the two by turns, and which goes first by turns too, since a
 * machine's speed changes by the minute.
 * @param log is told of each visit that is done
 */
export async function measure(
  browser: Browser,
  { name, url }: { name: string; url: string },
  widthName: WidthName,
  count: number,
  log: (text: string) => void,
): Promise<Measured> {
  const width = WIDTHS[widthName];
  const subjects = { page: { url, script: true }, floor: { url, script: false } };
  const runs: Record<keyof typeof subjects, Run[]> = { page: [], floor: [] };
  // A first visit warms what the later ones share: what servers pack and keep, the system's fonts.
  await run(browser, subjects.page, width);
  for (let i = 0; i < count; i++) {
    for (const which of i % 2 ? (['floor', 'page'] as const) : (['page', 'floor'] as const)) {
      const figures = await run(browser, subjects[which], width);
      runs[which].push(figures);
      const over = `${figures.over16?.toFixed(1)} / ${figures.over33?.toFixed(1)} %`;
      log(`${name} ${widthName}, ${which} ${i + 1} of ${count}: over 16.7 / 33 ms ${over}`);
    }
  }
  const figures = async (which: keyof typeof subjects): Promise<Figures> => ({
    median: medians(runs[which]),
    profile: await profile(browser, subjects[which], width),
    runs: runs[which],
  });
  return { name, width: widthName, page: await figures('page'), floor: await figures('floor') };
}
