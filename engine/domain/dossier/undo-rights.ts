import type { Dossier, LogEntry } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { managesHands } from './reassign.ts';
import { stillStanding, type UndoTarget } from './undo-target.ts';

/** Who acted for a person: the person, and whoever the person stood in for. */
const actedAs = ({ actor }: LogEntry): string[] => [actor.username, ...(actor.onBehalfOf ? [actor.onBehalfOf] : [])];

/** The first thing somebody else did since: then the dossier is no longer only the sender's to take back. */
const receiversDeed = (target: UndoTarget): LogEntry | undefined =>
  stillStanding(target).find(
    ({ actor, command }) =>
      command !== 'open' &&
      (actor.kind === 'officer' || actor.kind === 'citizen') &&
      actor.username !== target.entry.actor.username,
  );

/** Who else than the actor has opened the dossier at its step. */
export const openedByOthers = ({ openedBy }: Dossier, { actor }: Pick<ActContext, 'actor'>): string[] =>
  openedBy.map(({ username }) => username).filter((username) => username !== actor.username);

/** Whether the definition keeps an act from being taken back by whoever did it (OpenCPS *Cho phép rollback*; WF-08). */
function isForbidden({ entry, before }: UndoTarget, { table }: Pick<ActContext, 'table'>): boolean {
  const moved = entry.events.find((event) => event.type === 'moved');
  const from = before.step?.stepCode ?? null;
  const meant = table.process.actions.find(({ actionKey, actionCode, from: leaves }) =>
    moved ? actionKey === moved.actionKey : actionCode === entry.actionCode && leaves === from,
  );
  return meant?.rollbackForbidden ?? false;
}

/** Whether the actor may take the act back, and whether a reason has to be given for it. */
export interface UndoRight {
  refused?: Reason;
  reasonNeeded: boolean;
}

/** The sender until a receiver acts, unless the definition forbids it; afterwards, and of others' acts, whoever manages the dossier, with a reason (DESIGN §4). */
export function undoRight(dossier: Dossier, target: UndoTarget, context: ActContext): UndoRight {
  const { actor } = context;
  const { entry } = target;
  const mine = actedAs(entry).includes(actor.username) && (actor.kind === 'officer' || actor.kind === 'citizen');
  const deed = receiversDeed(target);
  const forbidden = isForbidden(target, context);
  if (mine && !deed && !forbidden) return { reasonNeeded: openedByOthers(dossier, context).length > 0 };
  if (managesHands(actor, dossier, context)) return { reasonNeeded: true };
  const { name: by } = entry.actor;
  const refused =
    mine && deed
      ? reason('undo-receiver-acted', { by: deed.actor.name, at: deed.at })
      : reason(mine ? 'undo-forbidden' : 'undo-not-yours', { by, actionName: entry.actionName ?? '' });
  return { refused, reasonNeeded: true };
}
