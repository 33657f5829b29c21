import { useEffect, type CSSProperties, type ReactNode } from 'react';

/** A copy of the essay has its own, at its own address: the script shows the charts of the site that it comes from. */
const SCRIPT = 'https://hundred-models.example/embed/v1/embed.js';
/** Keeps the chart’s room until the script is there. */
const ROOM = {
  display: 'block',
  paddingBottom: 'max(min(180px + 51.4%,798px),min(max(555px,243px + 88%),810px,(800px - 100%)*999))',
} as const;

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
      'hundred-models-chart': ChartProps & { style?: CSSProperties };
    }
  }
}

/** A chart of “The hundred-model war”. All props may change while it shows. */
export function HundredModelsChart(props: ChartProps) {
  useEffect(() => {
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src: SCRIPT, async: true }));
  }, []);
  return <hundred-models-chart style={ROOM} {...props} />;
}
