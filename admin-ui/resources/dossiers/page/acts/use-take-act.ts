import type { ActBody, LogEntry } from '../../../../../schemas/types/index.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useGuardedPost } from '../guarded-post.ts';

interface ActResult {
  dossier: DossierView;
  entry: LogEntry;
}

/** Carries an act out. */
export const useTakeAct = () => useGuardedPost<ActBody, ActResult>('actions');
