import type { CreateDossierBody, OpeningPreview } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';

/** What opening this dossier and taking its first act now would lead to; nothing is written, so it may be asked again. */
export const askPreview = (body: CreateDossierBody, signal?: AbortSignal): Promise<OpeningPreview> =>
  sendJson<OpeningPreview>(address('dossiers', 'preview'), {
    method: 'POST',
    body,
    repeatable: true,
    ...(signal ? { signal } : {}),
  });
