import { queueNames } from '../../../engine/domain/dossier/queues.ts';
import { fold } from '../../../engine/domain/words.ts';
import type { QueueName, SignedInUser } from '../../../schemas/types/index.ts';

/** A tab of the list: a queue, or everything one may see. */
export type Tab = QueueName | 'all';

const AT_THE_DESK: Tab[] = ['to-receive', 'to-return', 'awaiting-supplement', 'overdue', 'due-soon', 'held', 'all'];
const AT_A_ROOM: Tab[] = ['held', 'due-soon', 'overdue', 'awaiting-supplement', 'to-receive', 'to-return', 'all'];
const WATCHING: Tab[] = ['all', 'overdue', 'due-soon', 'awaiting-supplement', 'to-receive', 'to-return'];
const OF_A_CITIZEN: Tab[] = ['all', 'awaiting-supplement'];

/** Roles are named by each province; the desk is known everywhere by these words. */
const isDesk = (roleName: string): boolean => ['mot cua', 'tiep nhan'].some((words) => fold(roleName).includes(words));

/** The tabs of a user, what concerns their own post first. */
export function tabsFor(user: Pick<SignedInUser, 'kind' | 'posts'> | undefined): Tab[] {
  if (!user || user.kind === 'citizen') return OF_A_CITIZEN;
  const acting = user.posts.filter(({ act }) => act !== 'none');
  if (acting.length === 0) return WATCHING;
  return acting.some(({ roleName }) => isDesk(roleName)) ? AT_THE_DESK : AT_A_ROOM;
}

export const isQueue = (value: unknown): value is QueueName => queueNames.some((queue) => queue === value);
