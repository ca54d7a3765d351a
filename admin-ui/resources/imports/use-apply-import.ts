import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApplyImportBody, Draft, ImportPlan } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { NoAnswer } from '../../providers/problem.ts';
import { confirmedProposals } from './proposal-bodies.ts';
import type { ImportChoice } from './use-import-choice.ts';

/** Why and how an import is applied. */
export type ApplyReasons = Pick<ApplyImportBody, 'reason' | 'legalBasis' | 'publish' | 'warningsReason'>;

/** The records of people who take roles, as they are at this moment: they may have got other roles meanwhile. */
async function readPeople({ proposals, people }: ImportChoice): Promise<Map<string, Draft['body']>> {
  const codes = new Set([...proposals].flatMap((key) => people[key] ?? []));
  const records = await Promise.all(
    [...codes].map(
      async (code): Promise<[string, Draft['body']]> => [
        code,
        (await sendJson<Draft>(address('employees', code))).body,
      ],
    ),
  );
  return new Map(records);
}

/** Applies a plan; when no answer came the plan is read again, for it says whether it was applied. */
export function useApplyImport(
  plan: ImportPlan,
  choice: ImportChoice,
): UseMutationResult<ImportPlan, Error, ApplyReasons> {
  const queries = useQueryClient();
  const path = address('imports', plan.id);
  return useMutation({
    async mutationFn(reasons: ApplyReasons) {
      const proposals = confirmedProposals({
        proposals: plan.proposals,
        confirmed: choice.proposals,
        bodies: choice.bodies,
        people: choice.people,
        records: await readPeople(choice),
      });
      const items = [...choice.items];
      try {
        const body: ApplyImportBody = { items, proposals, ...reasons };
        return await sendJson<ImportPlan>(`${path}/apply`, { method: 'POST', body });
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const found = await sendJson<ImportPlan>(path);
        if (found.state !== 'applied') throw error;
        return found;
      }
    },
    onSuccess(applied) {
      window.scrollTo({ top: 0 });
      queries.setQueryData(['imports', plan.id], applied);
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== plan.id });
    },
  });
}
