import { copyAndSay } from './copied.ts';

async function share(link: HTMLAnchorElement): Promise<void> {
  const { href, dataset } = link;
  // A phone has a sheet of its own for this; a desk's is slower than the clipboard.
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator)
    return navigator.share({ url: href, title: document.title });
  return copyAndSay(href, link, dataset['copied'] ?? '');
}

/** Shares a step's own address; where neither sheet nor clipboard is to be had, the link is a link. */
export function shareSteps(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.share');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    share(link).catch((error: Error) => {
      if (error.name !== 'AbortError') location.assign(link.href);
    });
  });
}
