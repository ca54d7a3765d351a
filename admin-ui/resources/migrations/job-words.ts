import { useTranslate } from 'react-admin';
import type { Job } from '../../../schemas/types/index.ts';

/** What a job does, in a line. */
export function useJobWords(): (job: Job) => string {
  const translate = useTranslate();
  return (job) => {
    if ('calendarCode' in job) return translate(`migrations.jobs.kind.${job.kind}`, { code: job.calendarCode });
    if ('toVersion' in job) return translate(`migrations.jobs.kind.${job.kind}`, { version: job.toVersion });
    const { from, to } = job;
    const who = to.map(({ name }) => name).join(', ');
    return from
      ? translate('migrations.jobs.kind.handover', { from: from.name, to: who || translate('migrations.jobs.toRoles') })
      : translate('migrations.jobs.kind.reassignment', { to: who || translate('migrations.jobs.toRoles') });
  };
}

/** The process whose dossiers a job moves; none where it is about people or a calendar. */
export const processOf = (job: Job): string => ('processNo' in job ? job.processNo : '');

/** Dossiers a job is done with, whatever became of them. */
export const settledOf = ({ counts: { total, waiting } }: Job): number => total - waiting;
