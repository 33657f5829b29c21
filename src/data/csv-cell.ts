import type { Place } from './place.ts';
import type { RuleId } from './rule-ids.ts';

/** A cell of a CSV, and where it begins in its file. */
export interface Cell extends Place {
  readonly text: string;
}

/** A fault of a whole table: where it is, and what would be right. */
export interface TableFault extends Place {
  readonly rule: RuleId;
  readonly message: string;
}
