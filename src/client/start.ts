import { firstScroll } from './scroll/first-scroll.ts';
import { keepPlace } from './scroll/keep-place.ts';
import { LiveChart } from './chart/live-chart.ts';
import { openNotes } from './reading/notes.ts';
import { StepNav } from './scroll/page-steps.ts';
import { printStills } from './reading/print.ts';
import { markRead } from './reading/read-marks.ts';
import { ScrollSteps } from './scroll/scroll-steps.ts';
import { shareSteps } from './share/share-step.ts';
import { ThemeSwitch } from './theme/theme-switch.ts';

customElements.define('step-nav', StepNav);
customElements.define('theme-switch', ThemeSwitch);
const player = document.querySelector('chart-player');
if (player) {
  // A chart's own page is not scrolled, and asks for every size of it by turns.
  LiveChart.openView = async (options) => (await import('./chart/page-view.ts')).openPageView(options);
} else {
  LiveChart.openView = async (options) => (await import('./chart/essay-view.ts')).openEssayView(options);
  // A chart is drawn by the server. What moves it has a screen's scroll of time to come.
  LiveChart.ready = firstScroll();
}
customElements.define('live-chart', LiveChart);
customElements.define('scroll-steps', ScrollSteps);
keepPlace();
markRead();
openNotes();
printStills();
shareSteps();
// Only where a chart has its own page: the essay need not carry it.
if (player) {
  void import('./chart/chart-player.ts');
  void import('./share/embed-codes.ts');
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.embed-open');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./share/embed-dialog.ts')
    .then(({ openEmbedDialog }) => openEmbedDialog(link))
    // Out of reach, the link is a link.
    .catch(() => location.assign(link.href));
});
