/**
 * Leads a reader on from a step's own page to the step in its chapter, or from a chapter's old address to
 * its new one, without a stop in the history. Only once the page is seen: who makes a preview must find
 * this page and its card.
 */
const link = document.querySelector<HTMLAnchorElement>('a.continue');
if (link && !link.hash) link.hash = location.hash;
const seen = (): void => {
  if (document.hidden) return;
  requestAnimationFrame(() => requestAnimationFrame(() => link && location.replace(link.href)));
};
document.addEventListener('visibilitychange', seen);
seen();
