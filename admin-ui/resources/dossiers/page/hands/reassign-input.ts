import type { AssignUser, ReassignBody } from '../../../../../schemas/types/index.ts';
import type { DossierView } from '../dossier-answers.ts';

/** What somebody enters to reassign a dossier. */
export interface ReassignInput {
  /** In whose place; empty = everybody who executes. */
  from: string;
  to: AssignUser[];
  /** Back to the roles of the step instead. */
  toRoles: boolean;
  reason: string;
}

/** With one executor there is only one place to take. */
export function emptyReassign({ holders }: Pick<DossierView, 'holders'>): ReassignInput {
  const executors = holders.filter(({ assigned }) => assigned === 1);
  const [only] = executors;
  return { from: executors.length === 1 && only ? only.username : '', to: [], toRoles: false, reason: '' };
}

/** Whether enough is entered to be sent. */
export const isReady = ({ to, toRoles, reason }: ReassignInput): boolean =>
  reason.trim() !== '' && (toRoles || to.length > 0);

/** What travels. */
export const reassignBody = ({ from, to, toRoles, reason }: ReassignInput): ReassignBody => ({
  ...(from === '' ? {} : { from }),
  to: toRoles ? [] : to,
  reason: reason.trim(),
});
