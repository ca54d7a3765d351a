import type { Dossier } from '../../../schemas/types/index.ts';

/** State of a dossier on the national portal (`vn-one-stop-rules.md` §3.1). */
export type PortalState = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

const BY_STATUS: Readonly<Record<string, PortalState>> = {
  new: 1,
  receiving: 1,
  collecting: 1,
  denied: 3,
  processing: 4,
  handover: 4,
  interoperating: 4,
  waiting: 5,
  correcting: 5,
  paying: 6,
  cancelling: 7,
  cancelled: 7,
  pausing: 8,
  unresolved: 8,
  releasing: 9,
  posting: 9,
  done: 10,
};

/** Sub-statuses that say something else than their status; `cancelled_2`: the office closed it, the citizen asked for nothing. */
const BY_SUB_STATUS: Readonly<Record<string, PortalState>> = { processing_0: 2, cancelled_2: 8 };

/**
 * The state the portal shows for a dossier; undefined before it is sent and for a status nobody knows. It is *Được tiếp
 * nhận* as long as it stands at the step at which it was received.
 */
export function portalStateOf(
  dossier: Pick<Dossier, 'status' | 'subStatus' | 'step' | 'dates'>,
): PortalState | undefined {
  const { status, subStatus, step, dates } = dossier;
  if (!step) return undefined;
  const bySub = BY_SUB_STATUS[subStatus];
  if (bySub !== undefined) return bySub;
  const state = BY_STATUS[status];
  return state === 4 && dates.receiveDate !== null && step.enteredAt === dates.receiveDate ? 2 : state;
}
