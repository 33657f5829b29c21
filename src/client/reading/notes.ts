/** Opens the note of a claim or a term as a popover, so that the reader's place and address stay. */
export function openNotes(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.claim, a.term');
    const note = link && document.getElementById(link.hash.slice(1));
    if (!link || !note?.showPopover) return;
    event.preventDefault();
    note.showPopover({ source: link });
    // Closing gives the focus back to the link: the browser sees to that.
    note.focus({ preventScroll: true });
  });
}
