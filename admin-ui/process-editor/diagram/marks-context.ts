import { createContext, useContext } from 'react';
import type { ChangeKind } from '../../../schemas/types/index.ts';
import type { Selection } from '../selection.ts';
import type { Flaws } from './flaws.ts';

/** What changes about a drawing without laying it out again. */
export interface Marks {
  flaws: ReadonlyMap<string, Flaws>;
  /** `step-3` or `action-7`. */
  marked: string | undefined;
  /** Places of the lanes by code, where steps tell their lane themselves. */
  lanes: ReadonlyMap<string, number> | undefined;
  /** In a comparison, what became of each place. */
  changes?: ReadonlyMap<string, ChangeKind>;
  /** Places somebody has gone through. */
  gone?: ReadonlySet<string>;
}

export const MarksContext = createContext<Marks>({
  flaws: new Map(),
  marked: undefined,
  lanes: undefined,
});

export const useMarks = (): Marks => useContext(MarksContext);

export const placeName = (selection: Selection | undefined): string | undefined =>
  selection && `${selection.kind}-${selection.index}`;
