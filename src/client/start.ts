import { firstScroll } from './scroll/first-scroll.ts';
import { keepPlace } from './scroll/keep-place.ts';
import { closeContents } from './page/contents-menu.ts';
import { fitStages } from './scroll/fit-stage.ts';
import { LiveChart } from './chart/live-chart.ts';
import { openNotes } from './reading/notes.ts';
import { StepNav } from './scroll/page-steps.ts';
import { keepPlaceWhilePrinting } from './reading/print.ts';
import { onNear } from './page/near.ts';
import { sayTight } from './page/tight.ts';
import { markRead } from './reading/read-marks.ts';
import { ScrollSteps } from './scroll/scroll-steps.ts';
import { shareSteps } from './share/share-step.ts';
import { startPage } from './page/start-page.ts';
import { followTheme, ThemeSwitch } from './theme/theme-switch.ts';

/** A chart's own page, which is not scrolled and shows every size of the chart in turn. */
function startPlayer(player: Element): void {
  LiveChart.openView = async (options) => (await import('./chart/page-view.ts')).openPageView(options);
  // Every state hangs below it, with all that is said of it.
  const remove = (): void => player.remove();
  player.addEventListener('failed', remove);
  // Only where a chart has its own page: the essay need not carry it.
  import('./chart/chart-player.ts').catch(remove);
  // Without it the codes are those of the first state, to be copied by hand.
  import('./share/embed-codes.ts').catch(() => undefined);
}

function startEssay(): void {
  LiveChart.openView = async (options) => (await import('./chart/essay-view.ts')).openEssayView(options);
  // The server has drawn every chart. What moves one can be loaded while the reader scrolls the first screen.
  LiveChart.ready = firstScroll();
}

/** Opens the codes for embedding a chart where a link leads to them. */
function openEmbeds(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.embed-open');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import('./share/embed-dialog.ts')
      .then(({ openEmbedDialog }) => openEmbedDialog(link))
      // Where the page can't be fetched, the link is followed as a link.
      .catch(() => location.assign(link.href));
  });
}

/** A playground's code comes when the reader comes near, and so does what it loads. */
function startPlaygrounds(): void {
  for (const root of document.querySelectorAll<HTMLElement>('.playground'))
    onNear(root, () => {
      import('./playground/start-playground.ts')
        .then(({ startPlayground }) => startPlayground(root))
        // What the server wrote stays.
        .catch(() => undefined);
    });
}

/** Before the first copy there is a selection; a page that nobody copies from need not carry what copies. */
function copySteps(): void {
  if (!document.querySelector('.step')) return;
  const load = (): void => void import('./reading/copy-steps.ts').catch(() => undefined);
  document.addEventListener('selectionchange', load, { once: true });
}

function start(): void {
  const player = document.querySelector('chart-player');
  if (player) startPlayer(player);
  else startEssay();
  // Before anything asks where the steps are.
  sayTight();
  fitStages();
  customElements.define('step-nav', StepNav);
  customElements.define('theme-switch', ThemeSwitch);
  customElements.define('live-chart', LiveChart);
  customElements.define('scroll-steps', ScrollSteps);
  followTheme();
  keepPlace();
  markRead();
  openNotes();
  closeContents();
  keepPlaceWhilePrinting();
  shareSteps();
  copySteps();
  openEmbeds();
  startPlaygrounds();
}

startPage(start, async (room, begin) => {
  const { startReadout } = await import('./readout/start-readout.ts');
  await startReadout(room, room.closest('live-chart') as LiveChart, begin);
});
