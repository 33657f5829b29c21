// Runs before the first paint, behind first.js, so that no frame shows another theme or form first. KNOWN comes
// from params.ts: what an embed's address may ask for, without what it is anyway.
const params = new URLSearchParams(location.search);
for (const [name, values] of Object.entries(KNOWN)) {
  const value = params.get(name);
  if (values.includes(value)) dataset[name] = value;
}
if (dataset.theme) document.querySelector('[name=color-scheme]').content = dataset.theme;
