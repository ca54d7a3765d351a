import { createContext, useContext } from 'react';
import type { OfferedAction } from '../dossier-answers.ts';
import type { DoneAct } from './act-done.tsx';

/** The act somebody is about to do, and the last one done on this page. */
export interface Acts {
  /** Opens the form of an act. */
  begin(action: OfferedAction): void;
  /** What was done last on this page. */
  done: DoneAct | undefined;
  /** Says no more what was done last, once it was taken back. */
  dismiss(): void;
  /** A note typed for an act that the dossier had moved away from. */
  carriedNote: string;
  carryNote(note: string): void;
}

export const ActsContext = createContext<Acts | undefined>(undefined);

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('outside of a dossier page');
  return acts;
}
