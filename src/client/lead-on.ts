/**
 * Leads a reader on from a step's own page to the step in its chapter, without a stop in the
 * history. Only once the page is seen: who makes a preview must find this page and its card.
 */
const onto = document.querySelector<HTMLAnchorElement>('a.onto');
const seen = (): void => {
  if (document.hidden) return;
  requestAnimationFrame(() => requestAnimationFrame(() => onto && location.replace(onto.href)));
};
document.addEventListener('visibilitychange', seen);
seen();
