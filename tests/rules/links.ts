/** Where links lead. */
import { HERE, MOAT, MOAT_ZH, SOURCES, swap, type Case, type Good, type Rule } from './rule.ts';

const LINK = '[the chapter on camps](/camps/#third)';
const LINK_ZH = '[講陣營的一章](/zh-hant/camps/#third)';
/** A link of a chapter that leads elsewhere. */
const leads = (name: string, to: string, says: string): Case => ({
  name,
  plant: swap(MOAT, LINK, `${HERE}[the chapter on camps](${to})`),
  says,
});
const may = (name: string, to: string): Good => ({ name, plant: swap(MOAT, LINK, `[this](${to})`) });

export default [
  {
    rule: 'dead-link',
    holds:
      'A link leads to a page, and a part of it, that is there, in the same language, or to an `https://` address.',
    why: 'Readers would be given a page that says 404, its beginning, the other language, or, with `javascript:`, a program.',
    how: 'A part is what the page itself leads to: a step, a claim’s or a term’s note, the numbers of a chart; an entry of `/sources/`, a term of `/terms/`, a state of a chart’s page. Headings are none, since their ids change with their words.',
    bad: [
      leads(
        'a page that is not there',
        '/camp/',
        'the link to "/camp/": leads to /camp/, and there is no such page. Did you mean "/camps/"?',
      ),
      leads(
        'a step that is not there',
        '/camps/#thierd',
        'the chapter "camps" has no step "thierd". Did you mean "third"?',
      ),
      {
        name: 'a link without words',
        plant: swap(MOAT, LINK, `${HERE}[](/camps/)`),
        says: 'the link to "/camps/" has no words to press: write [words](/camps/).',
      },
      leads('the other language', '/zh-hant/camps/', 'leads to the Chinese page: write /camps/.'),
      leads(
        'a chart that is not there',
        '/charts/bras/',
        'leads to /charts/bras/, and there is no such page. Did you mean "/charts/bars/"?',
      ),
      leads(
        'a chart at a state that is not there',
        '/charts/bars/?state=hihg',
        'the chart "bars" has no state "hihg". Did you mean "high"?',
      ),
      leads(
        'a state of the page of a chart that is not there',
        '/charts/bars/#hihg',
        'the chart "bars" has no state "hihg". Did you mean "high"?',
      ),
      leads(
        'a data set that is not there',
        '/data/score.csv',
        'leads to /data/score.csv, and there is no such page.',
      ),
      leads('an entry of the ledger that is not there', '/sources/#yaer', 'the ledger has no entry "yaer".'),
      leads('a term of the glossary that is not there', '/terms/#tokn', 'the glossary has no term "tokn".'),
      leads(
        'the note of a claim that the chapter does not use',
        '#note-two',
        'the chapter "moat" has no claim "two".',
      ),
      leads(
        'a term that the chapter does not introduce',
        '/camps/#term--tokn',
        'the chapter "camps" has no term "tokn".',
      ),
      leads(
        'a step that the print edition does not have',
        '/print/#moat-frist',
        'the print edition has no chapter, step or note "moat-frist".',
      ),
      leads(
        'a change of which nobody is told',
        '/corrections/#chapter-camps-2026-11-27',
        'the page of corrections has no change "chapter-camps-2026-11-27".',
      ),
      leads('no slash at the end', '/camps', 'addresses end in a slash, /camps/.'),
      leads('a program', 'javascript:alert', 'leads to a “javascript:” address: only https:// is followed.'),
      leads(
        'an address with http',
        'http://example.org/',
        'leads to an address that anybody on the way can change: write https://.',
      ),
      {
        name: 'a file of all languages in the folder of one',
        plant: swap(MOAT_ZH, LINK_ZH, `${HERE}[分數](/zh-hant/data/scores.csv)`),
        says: 'there is no such page.',
      },
      {
        name: 'a reference to nothing',
        plant: swap(MOAT, 'At the top stands another,', `${HERE}At the top stands [another][one],`),
        says: '“[another][one]” is no link',
      },
      {
        name: 'a source that is a page of the site, and is not there',
        plant: swap(SOURCES, 'https://example.org/post', `${HERE}/maot/`),
        says: 'the source has the address "/maot/": leads to /maot/, and there is no such page. Did you mean "/moat/"?',
      },
    ],
    good: [
      may('a page of the web', 'https://example.org/page'),
      may('a step of the same chapter', '#second'),
      may('what stands behind a claim', '#note-score'),
      may('what a term means', '#note--token'),
      may('the numbers of a chart', '#numbers-bars'),
      may('an update of a chapter', '/camps/#updated-2026-11-26'),
      may('a step as it is shared', '/camps/third/'),
      may('a section of the page of a chart, at a state', '/charts/bars/?state=high#embed'),
      may('an entry of the ledger', '/sources/#year'),
      may('a term of the glossary', '/terms/#token'),
      may('a note of the print edition', '/print/#camps-note-two'),
      may('a change', '/corrections/#chapter-camps-2026-11-26'),
      may('a feed', '/rss.xml'),
      may('a data set', '/data/scores.metadata.json'),
      may('a chart as others embed it', '/embed/bars/high/'),
      { name: 'a file of all languages', plant: swap(MOAT_ZH, LINK_ZH, '[分數](/data/scores.csv)') },
      {
        name: 'a source that is a page of the site',
        plant: swap(SOURCES, 'https://example.org/post', '/moat/#second'),
      },
    ],
  },
] satisfies Rule[];
