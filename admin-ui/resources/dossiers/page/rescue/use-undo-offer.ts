import { useQuery } from '@tanstack/react-query';
import type { UndoOffer } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { undoQuery } from './rescue-queries.ts';

/** The last act of the dossier where the reader may take it back. */
export function useUndoOffer(): UndoOffer | undefined {
  const { id, dossier } = useDossier();
  const { data } = useQuery(undoQuery(id, dossier.seq));
  return data !== undefined && data.undoes !== null && data.reasons.length === 0 ? data : undefined;
}
