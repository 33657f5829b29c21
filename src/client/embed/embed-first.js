// Runs before the first paint, so that no frame shows another theme or form first. KNOWN comes
// from params.ts: what an embed's address may ask for, the default first.
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.classList.add('js');
for (const [name, values] of Object.entries(KNOWN)) {
  const value = asked.get(name);
  if (values.indexOf(value) > 0) root.dataset[name] = value;
}
if (root.dataset.theme) document.querySelector('[name=color-scheme]').content = root.dataset.theme;
