import { useEffect, type ReactNode } from 'react';

const SCRIPT = 'https://hundred-models.example/embed/v1/embed.js';

interface ChartProps {
  /** Which chart, and at which of its states: the names in its address. */
  chart: string;
  state?: string;
  lang?: 'en' | 'zh-Hant-TW';
  /** What your own switch says; without it the chart follows your page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto';
  title?: string;
  /** What shows until the chart does: a link, or its picture. */
  children?: ReactNode;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React is told of an element
  namespace JSX {
    interface IntrinsicElements {
      'hundred-models-chart': ChartProps;
    }
  }
}

/** A chart of “The hundred-model war”. All props may change while it shows. */
export function HundredModelsChart(props: ChartProps) {
  useEffect(() => {
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src: SCRIPT, async: true }));
  }, []);
  return <hundred-models-chart {...props} />;
}
