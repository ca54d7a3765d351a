import type { AssignUser, BulkActBody, BulkOffer, Values } from '../../../../schemas/types/index.ts';
import { formFits } from '../page/acts/form-fits.ts';

/** What somebody wants to do to the chosen dossiers. */
export interface BulkChoice {
  offer: BulkOffer | undefined;
  note: string;
  confirmed: boolean;
  /** The form of the act, the same for every dossier. */
  payload: Values;
  assignUsers: AssignUser[];
}

export const NO_CHOICE: BulkChoice = { offer: undefined, note: '', confirmed: false, payload: {}, assignUsers: [] };

/** Acts that ask something that differs are done one by one. */
export const asksEach = ({ perDossier }: BulkOffer): boolean => perDossier;

export const isReady = ({ offer, note, confirmed, payload }: BulkChoice): boolean =>
  offer !== undefined &&
  !asksEach(offer) &&
  (offer.noteRule !== 2 || note.trim() !== '') &&
  (offer.confirm === undefined || confirmed) &&
  formFits(offer, payload);

/** The dossiers the act can be done to, and what travels with it. */
export function bulkBody({ offer, note, confirmed, payload, assignUsers }: BulkChoice, ids: string[]): BulkActBody {
  const { actionCode = '', actionName = '', confirm } = offer ?? {};
  return {
    dossierIds: ids,
    actionCode,
    actionName,
    ...(note.trim() ? { actionNote: note.trim() } : {}),
    ...(confirm === undefined ? {} : { confirmed }),
    ...(Object.keys(payload).length === 0 ? {} : { payload }),
    ...(assignUsers.length === 0 ? {} : { assignUsers }),
  };
}
