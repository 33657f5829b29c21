/** How long a button says that it has copied, in ms. */
const SAY = 2500;

async function share(link: HTMLAnchorElement): Promise<void> {
  const { href, dataset } = link;
  // A phone has a sheet of its own for this; a desk's is slower than the clipboard.
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator)
    return navigator.share({ url: href, title: document.title });
  await navigator.clipboard.writeText(href);
  const words = link.textContent;
  link.textContent = dataset['copied'] ?? words;
  setTimeout(() => (link.textContent = words), SAY);
  return undefined;
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
