// Runs before the first paint: without it a reader who chose night sees a flash of day.
document.documentElement.classList.add('js');
try {
  // An address may ask for a theme; it holds for that page and is not kept.
  for (const theme of [new URLSearchParams(location.search).get('theme'), localStorage.getItem('theme')])
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme ??= theme;
} catch {
  // Storage may be forbidden; then the system's colours hold.
}
