const KEY = 'read';

/** The chapters read to their end, by address; empty where storage is forbidden. */
function read(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

function show(): void {
  const done = new Set(read());
  for (const a of document.querySelectorAll<HTMLAnchorElement>('[data-chapter]'))
    a.toggleAttribute('data-read', done.has(a.dataset.chapter ?? ''));
}

/**
 * Marks in the contents which chapters have been read, on this device only: a chapter counts once
 * its last words have been on the screen. Both languages count as one.
 */
export function markRead(): void {
  show();
  const end = document.querySelector<HTMLElement>('[data-end]');
  if (!end) return;
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    try {
      localStorage.setItem(KEY, JSON.stringify([...new Set([...read(), end.dataset.end ?? ''])]));
    } catch {
      return;
    }
    show();
  }).observe(end);
}
