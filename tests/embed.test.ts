/** What an embed is asked, and what it says: its address, its height in the dialects of hosts, and messages to it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, parseMessage } from '../src/client/embed/dialects.ts';
import { frameName, LOOKS, readParams } from '../src/client/embed/params.ts';

const RUNS = { numRuns: 10_000 };
const STATES = ['need', 'guess', 'hole'];
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('need', 'hole', 'dark', '1', '<img src=x onerror=alert(1)>', '__proto__', '%', '‮', '\'"]'),
);

describe('an embed’s address', () => {
  it('asks for a state, a theme and two forms, and what a host hangs on it is not read', () => {
    const { params, unknown } = readParams(
      '?childId=x&state=hole&initialWidth=640&theme=dark&plain=1&fit=1&parentUrl=https://a.example/?state=need',
      STATES,
    );
    expect(params).toEqual({ state: 'hole', theme: 'dark', plain: true, fit: true });
    expect(unknown).toEqual([]);
  });

  it('that asks in vain is answered by the default, and by what is nearest', () => {
    const { params, unknown } = readParams('?state=hol&theme=drak&plain=yes&fit=01', STATES);
    expect(params).toEqual({ state: 'need', theme: 'auto', plain: false, fit: false });
    expect(unknown.map(({ setting, value }) => [setting, value])).toEqual([
      ['state', 'hol'],
      ['theme', 'drak'],
      ['plain', 'yes'],
      ['fit', '01'],
    ]);
    expect(unknown.map(({ nearest }) => nearest).slice(0, 2)).toEqual(['hole', 'dark']);
  });

  it('can hold anything, and yields only what a chart knows', () => {
    const key = fc.oneof(fc.constantFrom('state', ...Object.keys(LOOKS)), words);
    const query = fc.oneof(
      fc.string().map((s) => `?${s}`),
      fc.array(fc.tuple(key, words)).map((pairs) => `?${pairs.map((p) => p.join('=')).join('&')}`),
    );
    fc.assert(
      fc.property(query, (search) => {
        const { params, unknown } = readParams(search, STATES);
        expect(STATES).toContain(params.state);
        expect(LOOKS.theme).toContain(params.theme);
        for (const { nearest } of unknown)
          expect([...STATES, ...Object.values(LOOKS).flat()]).toContain(nearest);
      }),
      RUNS,
    );
  });
});

describe('the height of an embed', () => {
  const at = 'https://a.example/embed/hole/';
  const size = { width: 640, height: 700 };

  it('is told in every dialect whose host can be known', () => {
    const href = `${at}?childId=pym-1#?secret=Ab3dEf6h9Z`;
    expect(heightMessages(size, { href, resizerId: 'iFrameResizer0' })).toEqual([
      { 'datawrapper-height': { '/embed/hole/': 700 } },
      { sentinel: 'amp', type: 'embed-size', height: 700 },
      `{"src":"${href}","context":"iframe.resize","height":700}`,
      { type: 'iframe-resized', width: 640, height: 700 },
      'pymxPYMxpym-1xPYMxheightxPYMx700',
      '[iFrameSizer]iFrameResizer0:700:640:resizeObserver',
      { message: 'height', value: 700, secret: 'Ab3dEf6h9Z' },
    ]);
    expect(heightMessages(size, { href: at }).length).toBe(4);
  });

  it('carries no name that is more than letters, digits and two marks', () => {
    fc.assert(
      fc.property(words, words, words, (child, secret, id) => {
        const href = new URL(`?childId=${encodeURIComponent(child)}#?secret=${secret}`, at).href;
        const sent = heightMessages(size, { href, resizerId: frameName(id) });
        const [own, , medium] = sent;
        expect(own).toEqual({ 'datawrapper-height': { '/embed/hole/': 700 } });
        expect(JSON.parse(String(medium))).toEqual({ src: href, context: 'iframe.resize', height: 700 });
        for (const message of sent.slice(3)) expect(JSON.stringify(message)).toMatch(/^[\w"{}:,[\]-]+$/);
      }),
      RUNS,
    );
  });
});

describe('a message to an embed', () => {
  it('asks for a theme or a state in words that are documented', () => {
    expect(parseMessage({ type: 'hundred-models:theme', theme: 'dark' })).toEqual({
      type: 'theme',
      theme: 'dark',
    });
    expect(parseMessage({ type: 'hundred-models:state', state: 'hole' })).toEqual({
      type: 'state',
      state: 'hole',
    });
    expect(parseMessage({ type: 'hundred-models:theme', theme: 'pink' })).toBe(undefined);
    expect(parseMessage({ type: 'hundred-models:state', state: ['hole'] })).toBe(undefined);
  });

  it('asks for the height in the dialects of hosts', () => {
    const resizer = `[iFrameSizer]box-1:8:false:false:32:true:true::auto:::0:false:child`;
    expect(parseMessage(resizer)).toEqual({ type: 'height', resizerId: 'box-1' });
    for (const question of [
      { type: 'iframe-child-init', bodyPadding: '0' },
      { type: 'iframe-get-child-dimensions' },
      { sentinel: 'amp', type: 'frames-init' },
      { message: 'ready', secret: 'Ab3dEf6h9Z' },
      'pymxPYMxpym-1xPYMxwidthxPYMx640',
    ])
      expect(parseMessage(question)).toEqual({ type: 'height' });
  });

  it('can be anything, and is a request of the three kinds or nothing', () => {
    const shaped = fc.record(
      {
        type: fc.oneof(fc.constantFrom('hundred-models:theme', 'hundred-models:state'), fc.anything()),
        ...{ theme: fc.anything(), state: fc.anything(), message: fc.anything(), sentinel: fc.anything() },
      },
      { requiredKeys: [] },
    );
    const text = fc
      .tuple(fc.constantFrom('[iFrameSizer]', 'pymxPYMx', '{"context":', ''), fc.string(), fc.array(words))
      .map(([start, id, fields]) => start + id + fields.join(':'));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped, text), (data) => {
        const request = parseMessage(data);
        if (!request) return;
        if (request.type === 'theme') expect(LOOKS.theme).toContain(request.theme);
        else if (request.type === 'state') expect(typeof request.state).toBe('string');
        else expect(request.resizerId ?? 'none').toMatch(/^[\w-]{1,64}$/);
      }),
      RUNS,
    );
  });
});

it('code of an embed makes no HTML, keeps nothing and leads nowhere', () => {
  const folder = 'src/client/embed/';
  for (const file of readdirSync(folder))
    expect(readFileSync(folder + file, 'utf8'), file).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|localStorage|sessionStorage|cookie|location\s*=|location\.(assign|replace)|history\.|window\.open|\beval\b/,
    );
});
