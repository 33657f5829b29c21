import type { LiveChart } from './live-chart.ts';

/** Loads what draws a chart where nobody has yet: an embed is a picture until somebody asks for more. */
export async function upgraded(chart: Element): Promise<LiveChart> {
  if (!customElements.get('live-chart')) {
    const [{ LiveChart }, { openPageView }] = await Promise.all([
      import('./live-chart.ts'),
      import('./page-view.ts'),
    ]);
    LiveChart.openView = openPageView;
    // The embed's own script may have been as quick.
    if (!customElements.get('live-chart')) customElements.define('live-chart', LiveChart);
  }
  return chart as LiveChart;
}
