/** For each way in which a drawing fails, the place where an editor mends it. */
import leven from 'leven';
import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Chart } from '../kit/chart/module.ts';
import { TOKENS } from '../picture/colour.ts';
import { placeInCode, spotOf, type Source } from './chart-source.ts';
import { faultsOf, type Fault } from './picture-faults.ts';

/** What is wrong with a label that the code asks for: it was typed past the compiler, and is not in the words. */
function codeProblem(id: string, chart: Chart, key: string, message: string, source?: Source): Problem {
  const { labels } = chart.declared;
  const place = placeInCode(id, source, 'labels', 'labels');
  return {
    ...{ ...spotOf(id, source, key), rule: 'chart-label' },
    message:
      key in labels
        ? `${message}, though the code declares it: fill it there.`
        : `writes the label "${key}", which ${place} does not declare.${nearest(key, Object.keys(labels))}`,
  };
}

/** What is said of a colour that is none, as `picture/faults.ts` has it. */
const COLOUR = /is "([^"]*)", which is no colour/;

/** A colour that is none: it would be black on every screen, and nothing would be said. */
const colourProblem = (id: string, colour: string, source?: Source): Problem => ({
  ...{ ...spotOf(id, source, colour), rule: 'unknown-colour' },
  message: `paints with "${colour}", which is no colour of the palette.${nearest(colour, TOKENS)}`,
});

/**
 * Rows that a chart can't be drawn from: told at the cell that is nearly what the chart looks for, or that says
 * what does not fit, if there is one.
 */
function dataProblem(id: string, chart: Chart, content: Content, said: string): Problem {
  const name = chart.data.find((one) => said.includes(one)) ?? chart.data[0] ?? '';
  const wanted = /"([^"]+)"/.exec(said)?.[1] ?? '';
  const cells = chart.data.flatMap((set) =>
    (content.data.get(set)?.rows ?? []).flatMap((row, i) =>
      Object.entries(row).map(([column, value]) => {
        const off = leven(wanted, String(value ?? ''));
        return { file: `content/data/${set}.csv`, place: content.cellAt(set, i, column), off };
      }),
    ),
  );
  // A number that is nearly another is another.
  const most = /^[-−\d.,]+$/.test(wanted) ? 0 : Math.max(wanted.length / 3, wanted.length > 2 ? 2 : 0);
  const [near] = cells.filter(({ off }) => off <= most).sort((a, b) => a.off - b.off);
  const hint = near?.off ? `; is this cell meant to say "${wanted}"?` : near ? '; is this cell right?' : '.';
  // What is new was never drawn well: then it is the drawing that is wrong.
  const other = / lies on /.test(said)
    ? ` If the rows are right, src/charts/${id} has to move one of the two.`
    : '';
  return {
    ...(near ? { file: near.file, ...near.place } : { file: `content/data/${name}.csv` }),
    ...{ rule: 'chart-rows', message: `the chart can’t be drawn from these rows: ${said}${hint}${other}` },
  };
}

/** Where the text of a picture is written: the label, or the part of a state, that may print it. */
function placeOf(id: string, content: Content, { words, said }: Fault): Partial<Problem> {
  const file = `content/${words.lang}/charts/${id}.yaml`;
  const texts = [...said.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  const labels = Object.entries(words.labels).filter(([, label]) => {
    const parts = label.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    // A long text is broken into lines, of which each is a part of the label.
    return texts.some(
      (text) => new RegExp(`^${parts.join('.*')}$`).test(text) || (text.length > 3 && label.includes(text)),
    );
  });
  // Of two texts that lie on one another the longer one has to give way.
  const [key] = labels.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { file, ...content.valueAt(file, key === undefined ? ['labels'] : ['labels', key]) };
}

/** Faults that every language has alike: they are of what is drawn, and not of the words. */
const sameEverywhere = (found: readonly Fault[]): Fault[] => {
  const key = ({ where, said }: Fault): string => `${where} ${said}`;
  const [first, ...others] = LANGS.map((lang) => found.filter(({ words }) => words.lang === lang));
  return (first ?? []).filter((fault) => others.every((all) => all.some((one) => key(one) === key(fault))));
};

/**
 * What is wrong with the pictures of a chart, each fault once for all states and sizes that have it.
 * @param content in which nothing else is wrong with the chart
 */
export function pictureProblems(id: string, chart: Chart, content: Content, source?: Source): Problem[] {
  const found = faultsOf(id, chart, content);
  const thrown = found.find((fault) => fault.thrown);
  if (thrown) {
    const [, key] = /^label "(.+?)"/.exec(thrown.said) ?? [];
    return [
      key ? codeProblem(id, chart, key, thrown.said, source) : dataProblem(id, chart, content, thrown.said),
    ];
  }
  const colour = COLOUR.exec(found.find(({ said }) => COLOUR.test(said))?.said ?? '')?.[1];
  if (colour !== undefined) return [colourProblem(id, colour, source)];
  const nowhere = found.find(({ said }) => /NaN|undefined|Infinity/.test(said));
  if (nowhere) return [dataProblem(id, chart, content, `${nowhere.said} ${nowhere.where}`)];
  const ofData = sameEverywhere(found);
  // Of what a wrong number moves, the number itself is the cause.
  const first = ofData.find(({ said }) => /"[\d.,]+"/.test(said)) ?? ofData[0];
  if (first) return [dataProblem(id, chart, content, `${first.said} ${first.where}`)];
  const places = new Map<string, Fault[]>();
  for (const fault of found) {
    const { file = '', line = 0, column = 0 } = placeOf(id, content, fault);
    const key = [file, line, column].join(':');
    places.set(key, [...(places.get(key) ?? []), fault]);
  }
  return [...places.values()].flatMap((all): Problem[] => {
    const [first] = all;
    if (!first) return [];
    const pictures = new Set(all.map(({ where }) => where)).size;
    const more = pictures > 1 ? `, and in ${pictures - 1} more pictures` : '';
    const place = { file: '', ...placeOf(id, content, first) };
    return [
      { ...place, rule: 'picture-text', message: `${first.where}${more}: ${first.said}: shorten the text.` },
    ];
  });
}
