import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { decisionsOf, useDecideImport } from './use-decide-import.ts';

/** That groups of findings are mended in this plan, and the way back. */
export function DecidedMends({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const decide = useDecideImport(plan);
  const { mends } = decisionsOf(plan);
  if (mends.length === 0) return null;
  return (
    <>
      <Alert
        severity="success"
        role="status"
        sx={{ mb: 1.5 }}
        action={
          <Button color="inherit" disabled={decide.isPending} onClick={() => decide.mutate({ mends: [] })}>
            {translate('imports.mends.undo')}
          </Button>
        }
      >
        {translate('imports.mends.done', { smart_count: mends.length })}
      </Alert>
      {decide.error ? <ProblemAlert error={decide.error} /> : null}
    </>
  );
}
