import { createServer } from 'node:http';
import { inject } from 'vitest';

/** How a host listens for a frame's height, each written from what that host's own script does. */
export interface Host {
  /** What its script adds to the frame's address. */
  readonly adds?: string;
  readonly attrs?: string;
  /** What its sheet says of the frame. */
  readonly css?: string;
  /** The text of its script. */
  readonly listens: string;
  /** It makes no frame taller than this. */
  readonly most?: number;
}

const frame =
  'const frame = document.querySelector("iframe"); const tall = (h) => (frame.style.height = h + "px");';

export const HOSTS: Readonly<Record<string, Host>> = {
  'Datawrapper, by the window': {
    listens: `addEventListener('message', (e) => {
      if (e.data['datawrapper-height'] === undefined) return;
      for (const id in e.data['datawrapper-height'])
        if (frame.contentWindow === e.source) tall(e.data['datawrapper-height'][id]);
    });`,
  },
  'Datawrapper, by the address': {
    listens: `addEventListener('message', (e) => {
      for (const id in e.data['datawrapper-height'] ?? {})
        for (const f of document.querySelectorAll('iframe[src*="' + id + '"]'))
          f.style.height = e.data['datawrapper-height'][id] + 'px';
    });`,
  },
  AMP: {
    listens: `addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') tall(data.height);
    });`,
  },
  'newswire frames, which come late and ask': {
    listens: `frame.addEventListener('load', () => setTimeout(() => {
      addEventListener('message', ({ data }) => data.type === 'embed-size' && tall(data.height));
      frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    }, 200));`,
  },
  'Medium and Embedly': {
    listens: `addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || data[0] !== '{') return;
      const { context, src, height } = JSON.parse(data);
      if (context === 'iframe.resize') document.querySelector('iframe[src="' + src + '"]').style.height = height + 'px';
    });`,
  },
  'open-iframe-resizer': {
    listens: `const ask = setInterval(() => frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*'), 100);
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data.type !== 'iframe-resized') return;
      clearInterval(ask);
      if (data.width && data.height) tall(data.height);
    });`,
  },
  'pym.js': {
    adds: '?initialWidth=640&childId=pym-0&parentTitle=A&parentUrl=https%3A%2F%2Fa.example%2F',
    listens: `addEventListener('message', ({ data }) => {
      const match = /^pymxPYMxpym-0xPYMx(\\S+)xPYMx(.*)$/.exec(data);
      if (match && match[1] === 'height') tall(Number(match[2]));
    });
    frame.addEventListener('load', () => frame.contentWindow.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx640', '*'));`,
  },
  'iframe-resizer': {
    listens: `const fields = ['box-1', 8, false, false, 32, true, true, '', 'bodyOffset', '', '', 0, false, 'child', 'scroll', false];
    const ask = () => frame.contentWindow.postMessage('[iFrameSizer]' + fields.join(':'), '*');
    addEventListener('message', ({ data }) => {
      if (data === '[iFrameResizerChild]Ready') ask();
      const match = /^\\[iFrameSizer\\]box-1:(\\d+):(\\d+):\\w+/.exec(data);
      if (match && Number(match[1]) && Number(match[2])) tall(match[1]);
    });
    frame.addEventListener('load', ask);`,
  },
  'CSS alone, without a script': {
    css: 'frame-sizing: content-height; height: auto',
    listens: '',
  },
  WordPress: {
    adds: '#?secret=Ab3dEf6h9Z',
    attrs: 'sandbox="allow-scripts" security="restricted"',
    most: 1000,
    listens: `addEventListener('message', ({ data, source }) => {
      if (!data.secret && !data.message && !data.value) return;
      if (/[^a-zA-Z0-9]/.test(data.secret) || data.secret !== 'Ab3dEf6h9Z' || source !== frame.contentWindow) return;
      if (data.message === 'height') tall(Math.min(1000, Math.max(200, ~~data.value)));
    });
    frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: 'Ab3dEf6h9Z' }, '*'));`,
  },
};

/** The page of a host that holds one frame and listens as it does. */
export const hostPage = (path: string, { adds = '', attrs = '', css = '', listens }: Host): string =>
  page(`<iframe src="${inject('site')}${path}${adds}" title="A chart" ${attrs}></iframe>
    <style>iframe { ${css} }</style><script>${frame}${listens}</script>`);

/** Somebody's page. */
export const page = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Somebody’s page</title><link rel="icon" href="data:,"><style>
  main { max-width: 40rem; margin: auto; font: 1.1rem/1.5 Georgia, serif } iframe { width: 100%; height: 300px; border: 0 }
  </style></head><body><main><h1>Somebody’s page</h1>${body}</main></body></html>`;

/** Serves one page, whichever was last set, from an origin that is not the site's. */
export async function hostServer() {
  let now = { html: '', headers: {} as Record<string, string> };
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...now.headers }).end(now.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/`,
    set: (html: string, headers: Record<string, string> = {}): void => void (now = { html, headers }),
    close: (): void => void server.close(),
  };
}
