import type { QueueName } from '../../../schemas/types/index.ts';
import { UNRECEIVED_STATUSES } from '../process/statuses.ts';

/** Waiting for the applicant: a supplement or a correction was asked for. */
const SUPPLEMENT_STATUSES = ['waiting', 'correcting'];
/** The result is ready or on its way (NĐ 61/2018 Đ20). */
const RETURN_STATUSES = ['releasing', 'posting'];
/** How far ahead a date counts as soon: a working day and its night at either end. */
const SOON_MS = 48 * 3_600_000;

/** What a queue of work holds, narrowed from the dossiers one may see; instants ISO UTC. */
export interface QueueFilter {
  status?: string[];
  /** Only what is in the actor's own hands, by name or by role. */
  mine: boolean;
  /** With `mine`: also what was opened and is in nobody's hands yet. */
  unstartedToo?: boolean;
  /** Whether a supplement that nobody has looked at yet is here; `too`: such dossiers beside those of the statuses. */
  supplied?: 'too' | 'no';
  /** To be worked by a date before this instant, and neither released, finished nor paused. */
  dueBefore?: string;
  /** Not to be worked by an earlier date. */
  dueFrom?: string;
}

/** The queues in the order a desk works through them. */
export const queueNames: QueueName[] = [
  'to-receive',
  'held',
  'due-soon',
  'overdue',
  'awaiting-supplement',
  'to-return',
];

/** What belongs to a queue at an instant. A paused dossier is never due (NĐ 61/2018 Đ19: the clock
 * stands), nor is one whose result is issued (TT 01/2018 Đ13). */
export function queueFilter(queue: QueueName, now: string): QueueFilter {
  switch (queue) {
    case 'to-receive':
      return { mine: true, unstartedToo: true, status: [...UNRECEIVED_STATUSES], supplied: 'too' };
    case 'held':
      return { mine: true };
    case 'due-soon':
      return { mine: true, dueFrom: now, dueBefore: new Date(Date.parse(now) + SOON_MS).toISOString() };
    case 'overdue':
      return { mine: true, dueBefore: now };
    case 'awaiting-supplement':
      // In the applicant's hands: the desk follows what it may see.
      return { mine: false, status: SUPPLEMENT_STATUSES, supplied: 'no' };
    case 'to-return':
      return { mine: true, status: RETURN_STATUSES };
  }
}
