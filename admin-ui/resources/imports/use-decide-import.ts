import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportDecisions, ImportPlan } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { renewChoice } from './use-import-choice.ts';

/** Nothing decided yet. */
const UNDECIDED: ImportDecisions = { mappings: [], mends: [] };

/** What was decided about a plan as a whole. */
export const decisionsOf = ({ decisions }: ImportPlan): ImportDecisions => decisions ?? UNDECIDED;

/** Has the plan made anew with other decisions; what was chosen item by item goes along. */
export function useDecideImport(plan: ImportPlan): UseMutationResult<ImportPlan, Error, Partial<ImportDecisions>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (changes: Partial<ImportDecisions>) => {
      const body: ImportDecisions = { ...decisionsOf(plan), ...changes };
      return sendJson<ImportPlan>(address('imports', plan.id, 'decisions'), { method: 'PUT', body });
    },
    onSuccess(decided) {
      renewChoice(plan, decided);
      queries.setQueryData(['imports', plan.id], decided);
    },
  });
}
