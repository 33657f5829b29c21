// Runs before the first paint, behind first.js: without it a reader who chose night sees a flash of day.
try {
  // An address may ask for a theme; it holds for that page and is not stored.
  for (const theme of [new URLSearchParams(location.search).get('theme'), localStorage.getItem('theme')])
    if (theme === 'light' || theme === 'dark') dataset.theme = dataset.theme || theme;
} catch {
  // Storage may be forbidden; then the system's colours hold.
}
