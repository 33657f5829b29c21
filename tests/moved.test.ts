import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor, movedChapters, movedSteps, oldIdsOf } from '../src/urls/moved.ts';

const promised = { cover: ['poster'], moat: ['ledge', 'rim', 'leader'], ditch: ['rim', 'mud'] };
const moved = (lines: Record<string, string>) => new Map(Object.entries(lines));

describe('what was renamed is answered for', () => {
  it('however often, and ends whatever the lines say', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'a/x', 'b/x', 'c/x', 'a/y', 'b/y', 'c/y');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), name, (lines, from) => {
        const list = new Map(lines);
        const to = answerFor(from, list);
        // What answers is renamed no more, or the way to it led in a circle.
        if (to !== from) expect(answerFor(to, list)).toBe(to);
      }),
    );
    expect(answerFor('a', moved({ a: 'b', b: 'c' }))).toBe('c');
  });

  it('a step follows its chapter, and its own line comes first', () => {
    const lines = moved({ moat: 'wall', 'moat/ledge': 'wall/top', 'wall/rim': 'wall/edge' });
    expect(['moat/leader', 'moat/ledge', 'moat/rim'].map((name) => answerFor(name, lines))).toEqual([
      ...['wall/leader', 'wall/top', 'wall/edge'],
    ]);
    expect(movedChapters(lines, promised)).toEqual([{ from: 'moat', to: 'wall' }]);
  });

  it('none where nothing was renamed', () => {
    expect(movedSteps(new Map(), promised)).toEqual([]);
    expect(movedChapters(new Map(), promised)).toEqual([]);
  });
});

describe('the ids that a chapter’s page answers to', () => {
  it('are the old names of its steps, those of a chapter that it took in, and of the cover', () => {
    const steps = movedSteps(
      moved({ 'moat/ledge': 'moat/leader', ditch: 'moat', 'ditch/mud': 'moat/rim' }),
      promised,
    );
    expect([...oldIdsOf('moat', ['rim', 'leader'], steps)]).toEqual([
      ['mud', 'rim'],
      ['ledge', 'leader'],
    ]);
    const cover = movedSteps(moved({ 'cover/poster': 'cover/wall' }), promised);
    expect([...oldIdsOf('', ['wall'], cover)]).toEqual([['poster', 'wall']]);
  });

  it('are never one that a step of the page has itself', () => {
    const steps = movedSteps(moved({ ditch: 'moat', 'ditch/rim': 'moat/leader' }), promised);
    expect([...oldIdsOf('moat', ['rim', 'leader', 'mud'], steps)]).toEqual([]);
  });
});
