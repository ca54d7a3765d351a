import type { BulkActBody, BulkOffer } from '../../../../schemas/types/index.ts';

/** What somebody wants to do to the chosen dossiers. */
export interface BulkChoice {
  offer: BulkOffer | undefined;
  note: string;
  confirmed: boolean;
}

export const NO_CHOICE: BulkChoice = { offer: undefined, note: '', confirmed: false };

/** Acts that ask something of each dossier are done one by one. */
export const asksEach = ({ form }: BulkOffer): boolean => form !== null;

export const isReady = ({ offer, note, confirmed }: BulkChoice): boolean =>
  offer !== undefined &&
  !asksEach(offer) &&
  (offer.noteRule !== 2 || note.trim() !== '') &&
  (offer.confirm === undefined || confirmed);

/** The dossiers the act can be done to, and what travels with it. */
export function bulkBody({ offer, note, confirmed }: BulkChoice, ids: string[]): BulkActBody {
  const { actionCode = '', actionName = '', confirm } = offer ?? {};
  return {
    dossierIds: ids,
    actionCode,
    actionName,
    ...(note.trim() ? { actionNote: note.trim() } : {}),
    ...(confirm === undefined ? {} : { confirmed }),
  };
}
