import type { Lang } from '../parts/chart.ts';
import { address } from './addresses.ts';
import { chapter, chapters } from './book.ts';

export interface Use {
  readonly href: string;
  readonly title: string;
}

/** Every place in the essay that rests on a claim: its step, or the chapter where it is plain prose. */
export function usesOf(lang: Lang): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const c of [chapter(lang, ''), ...chapters(lang)]) {
    const steps = c.scrollies.flatMap((s) => s.steps);
    for (const { id, line } of c.claims) {
      const step = steps.find((s) => s.line <= line && line <= s.end);
      const use = { href: `${address(lang, c.slug)}${step ? `#${step.id}` : ''}`, title: c.front.title };
      const list = uses.get(id) ?? [];
      if (!list.some((u) => u.href === use.href)) list.push(use);
      uses.set(id, list);
    }
  }
  return uses;
}
