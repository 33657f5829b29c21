import type { APIRoute } from 'astro';
import { chartStates } from '../../../../book/static-paths.ts';
import { stateCsvw, stateJson, type Asked } from '../../../../exports/tables/state-data.ts';

const META = '.metadata';

export const getStaticPaths = () => chartStates(['', META]);

/** What a chart at one state is drawn from: `need.json`; and `need.metadata.json`, what its CSV means. */
export const GET: APIRoute = ({ props, site }) => {
  const of = { ...props, site } as Asked;
  const [data, type] =
    props['end'] === META ? [stateCsvw(of), 'application/csvm+json'] : [stateJson(of), 'application/json'];
  return new Response(JSON.stringify(data, null, 2), { headers: { 'content-type': type } });
};
