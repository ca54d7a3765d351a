import type { CreateDossierBody } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import { ServerProblem } from '../../../providers/problem.ts';
import type { DossierView } from '../page/dossier-answers.ts';
import { askPreview } from './ask-preview.ts';

/** What has become of the form. */
export interface SavedDossier {
  dossier: DossierView;
  /** Told once, to be printed on the receipt. */
  lookupSecret?: string;
  received: boolean;
  /** Why it was opened but not received. */
  problem?: ServerProblem;
}

const withKey = (key: string): { headers: Record<string, string> } => ({ headers: { 'Idempotency-Key': key } });

/**
 * Opens a dossier with its papers and, when told, takes its first act. Sent again with the same key it is carried out
 * once. Throws the server's problem while nothing was saved; a refused first act leaves the dossier opened.
 */
export async function saveDossier(
  body: CreateDossierBody,
  requestKey: string,
  takeFirstAct: boolean,
): Promise<SavedDossier> {
  // Asked for exactly what is sent: the one on the page may be of a moment ago.
  const first = takeFirstAct ? (await askPreview(body)).receiveAction : null;
  const opened = await sendJson<DossierView & { lookupSecret?: string }>(address('dossiers'), {
    method: 'POST',
    body,
    ...withKey(requestKey),
  });
  const { lookupSecret, ...dossier } = opened;
  const secret = lookupSecret === undefined ? {} : { lookupSecret };
  if (!first) return { dossier, ...secret, received: false };
  try {
    const done = await sendJson<{ dossier: DossierView }>(address('dossiers', dossier.id, 'actions'), {
      method: 'POST',
      body: { actionCode: first.actionCode, actionKey: first.actionKey },
      ...withKey(`${requestKey}-first`),
    });
    return { dossier: done.dossier, ...secret, received: true };
  } catch (problem) {
    if (!(problem instanceof ServerProblem)) throw problem;
    return { dossier, ...secret, received: false, problem };
  }
}
