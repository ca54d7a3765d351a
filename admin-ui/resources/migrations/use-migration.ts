import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Job, MigrationBody, MigrationDryRun, MigrationStarted } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

type Plan = Omit<MigrationBody, 'dryRun'>;

const send = (body: MigrationBody) =>
  sendJson<MigrationStarted>(address('migrations'), { method: 'POST', body, repeatable: body.dryRun });

/** Tries a migration on copies; the answer says of which plan it tells. */
export const useDryRun = () =>
  useMutation({
    async mutationFn(plan: Plan): Promise<{ plan: string; dryRun: MigrationDryRun | undefined }> {
      const { dryRun } = await send({ ...plan, dryRun: true });
      return { plan: JSON.stringify(plan), dryRun };
    },
  });

/** Makes the job that carries a migration out. */
export function useStartMigration(onStarted: (job: Job) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plan: Plan) => send({ ...plan, dryRun: false }),
    async onSuccess({ job }) {
      await queries.invalidateQueries();
      if (job) onStarted(job);
    },
  });
}
