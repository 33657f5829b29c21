import { firstScroll } from './scroll/first-scroll.ts';
import { keepPlace } from './scroll/keep-place.ts';
import { LiveChart } from './chart/live-chart.ts';
import { openNotes } from './reading/notes.ts';
import { StepNav } from './scroll/page-steps.ts';
import { keepPlaceWhilePrinting } from './reading/print.ts';
import { markRead } from './reading/read-marks.ts';
import { ScrollSteps } from './scroll/scroll-steps.ts';
import { shareSteps } from './share/share-step.ts';
import { ThemeSwitch } from './theme/theme-switch.ts';

customElements.define('step-nav', StepNav);
customElements.define('theme-switch', ThemeSwitch);
const player = document.querySelector('chart-player');
if (player) {
  // A chart's own page is not scrolled, and shows every size of the chart in turn.
  LiveChart.openView = async (options) => (await import('./chart/page-view.ts')).openPageView(options);
} else {
  LiveChart.openView = async (options) => (await import('./chart/essay-view.ts')).openEssayView(options);
  // The server has drawn every chart. What moves one can be loaded while the reader scrolls the first screen.
  LiveChart.ready = firstScroll();
}
customElements.define('live-chart', LiveChart);
customElements.define('scroll-steps', ScrollSteps);
keepPlace();
markRead();
openNotes();
keepPlaceWhilePrinting();
shareSteps();
// Only where a chart has its own page: the essay need not carry it.
if (player) {
  void import('./chart/chart-player.ts');
  void import('./share/embed-codes.ts');
}

// Before the first copy there is a selection; a page that nobody copies from need not carry it.
if (document.querySelector('.step'))
  document.addEventListener(
    'selectionchange',
    () => void import('./reading/copy-steps.ts').catch(() => undefined),
    {
      once: true,
    },
  );

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.embed-open');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./share/embed-dialog.ts')
    .then(({ openEmbedDialog }) => openEmbedDialog(link))
    // Where the page can't be fetched, the link is followed as a link.
    .catch(() => location.assign(link.href));
});
