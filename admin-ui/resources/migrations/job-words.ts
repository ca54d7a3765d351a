import { useTranslate } from 'react-admin';
import type { Job } from '../../../schemas/types/index.ts';

/** What a job does, in a line. */
export function useJobWords(): (job: Job) => string {
  const translate = useTranslate();
  return ({ kind, toVersion }) => translate(`migrations.jobs.kind.${kind}`, { version: toVersion });
}

/** Dossiers a job is done with, whatever became of them. */
export const settledOf = ({ counts: { total, waiting } }: Job): number => total - waiting;
