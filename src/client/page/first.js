// Runs before the first paint, in every browser there is: `inlineScript` lowers it for the oldest.
//
// The class `js` lays a page out for its script. It is set before the script is there, since a page that was laid
// out anew once it came would shift; so it says no more than that the browser can run it, and is taken back when
// the script does not come, fails while it starts, or takes too long. The page is then the one without script.
const root = document.documentElement;
const { classList, dataset } = root;
// As src/styles/floor.css, and the youngest function that the script calls without asking whether it is there.
if (CSS.supports('all', 'revert-layer') && [].findLastIndex) classList.add('js');

const giveUp = () => {
  if (!STEPS) return classList.remove('js');
  // What is read stays where it is.
  const top = (step) => step.getBoundingClientRect().top;
  const read = [...document.querySelectorAll('.step')].filter((step) => top(step) < innerHeight * 0.7).pop();
  const before = read && top(read);
  classList.remove('js');
  if (read) scrollBy(0, top(read) - before);
};
addEventListener(
  'error',
  (event) => {
    // An error in one of our files, or a script that could not be had; a reader's extensions have their own.
    if (dataset.started || !/[/]_astro[/]/.test(event.filename || event.target.src)) return;
    event.preventDefault();
    giveUp();
  },
  true,
);
// Once of a page that is all there: how long that took says how slow the network is, not that a script is missing.
let waits;
document.onreadystatechange = () => {
  waits = waits || setTimeout(() => dataset.started || giveUp(), 10000);
};
