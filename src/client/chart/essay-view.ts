import type { OpenView } from './view.ts';
import { openWorkerView } from './worker-view.ts';

/** Draws in a worker and, where that fails for whatever reason, in the page. */
export const openEssayView: OpenView = async (options) => {
  try {
    return await openWorkerView(options);
  } catch {
    const { openPageView } = await import('./page-view.ts');
    return openPageView(options);
  }
};
