import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { address, sendJson } from '../../../providers/http-client.ts';
import { holdsNow } from './acts/offered.ts';
import type { DossierView } from './dossier-answers.ts';
import { useDossier } from './dossier-context.tsx';
import { actionsQuery } from './dossier-queries.ts';

/** Tells the sender that a holder has opened the dossier: once a person and step, and never for somebody who only looks. */
export function useMarkOpened(): void {
  const { id, dossier, user, accept } = useDossier();
  const { data: actions } = useQuery(actionsQuery(id, dossier));
  const told = useRef(-1);
  const { step, openedBy } = dossier;
  const entry = step?.entry ?? -1;
  const opens =
    user.kind === 'officer' &&
    step !== null &&
    !step.final &&
    !openedBy.some(({ username }) => username === user.username) &&
    actions !== undefined &&
    holdsNow(actions);
  useEffect(() => {
    if (!opens || told.current === entry) return;
    told.current = entry;
    sendJson<DossierView>(address('dossiers', id, 'opens'), { method: 'POST', repeatable: true }).then(
      accept,
      (error: unknown) => {
        // Nobody waits for this one: the dossier may have moved on, and the page says so by itself.
        console.info('the opening was not recorded', error);
      },
    );
  }, [opens, entry, id, accept]);
}
