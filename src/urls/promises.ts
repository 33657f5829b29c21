import promised from './promised.json' with { type: 'json' };

type States = Readonly<Record<string, readonly string[]>>;
/** What was ever published, and so must answer for ever. */
export interface Promises {
  /** Pages that are no chapter, as their addresses name them. */
  readonly pages: readonly string[];
  /** Every chart with every state that an address has ever named. */
  readonly charts: States;
  /** By chart: states that are no more, and the living state that is nearest to each. */
  readonly retired: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export const PROMISES: Promises = promised;

/** The states of a chart that are no more, each with the one that answers for it. */
export const retiredOf = (id: string, { retired }: Promises = PROMISES): Readonly<Record<string, string>> =>
  retired[id] ?? {};

/** All states that a chart's addresses name, each with the one that is drawn there. */
export const answering = (
  id: string,
  states: readonly string[],
  promises: Promises = PROMISES,
): { requested: string; state: string }[] => [
  ...states.map((state) => ({ requested: state, state })),
  ...Object.entries(retiredOf(id, promises)).map(([requested, state]) => ({ requested, state })),
];

const LIST = 'src/urls/promised.json';

/**
 * Where the charts there are and the promises differ.
 * @param charts the states of every chart there is
 * @returns a sentence each that says what to do; none where all is kept
 */
export function broken({ charts: promised, retired }: Promises, charts: States): string[] {
  const said: string[] = [];
  for (const [id, states] of Object.entries(promised)) {
    const living = charts[id];
    if (!living)
      said.push(
        `The chart "${id}" was published and is gone: it has to stay in src/charts/, as ${id}.ts or ${id}/index.ts.`,
      );
    else
      for (const state of states.filter((s) => !living.includes(s) && !retired[id]?.[s]))
        said.push(
          `The state "${state}" of "${id}" was published and is gone: name the state that answers for it in ${LIST}, as "retired": { "${id}": { "${state}": "…" } }.`,
        );
  }
  for (const [id, states] of Object.entries(charts))
    for (const state of states.filter((s) => !promised[id]?.includes(s)))
      said.push(`The state "${state}" of "${id}" is promised to nobody: add it to "${id}" in ${LIST}.`);
  for (const [id, states] of Object.entries(retired))
    for (const [state, nearest] of Object.entries(states)) {
      if (!promised[id]?.includes(state))
        said.push(`"${id}" retires "${state}", which ${LIST} does not promise.`);
      if (charts[id]?.includes(state)) said.push(`"${id}" retires "${state}", but draws it.`);
      if (charts[id] && !charts[id].includes(nearest))
        said.push(`For "${state}", "${id}" is to answer with "${nearest}", which it does not have.`);
    }
  return said;
}
