import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FeeDialect, ImportPlan } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { decisionsOf, useDecideImport } from './use-decide-import.ts';

const DIALECTS = ['guide', 'source'] as const satisfies readonly FeeDialect[];

/** What `editable` means in the fee strings of the file; only where the file brings processes. */
export function FeeDialectField({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const decide = useDecideImport(plan);
  if (!plan.items.some(({ kind }) => kind === 'service-process')) return null;
  return (
    <>
      <TextField
        select
        size="small"
        fullWidth={false}
        label={translate('payments.dialect.label')}
        helperText={translate('payments.dialect.help')}
        value={decisionsOf(plan).feeDialect ?? 'guide'}
        disabled={decide.isPending || plan.state === 'applied'}
        onChange={({ target }) => {
          const feeDialect = DIALECTS.find((dialect) => dialect === target.value);
          if (feeDialect) decide.mutate({ feeDialect });
        }}
        sx={{ minWidth: { sm: 420 }, maxWidth: '100%' }}
      >
        {DIALECTS.map((dialect) => (
          <MenuItem key={dialect} value={dialect}>
            {translate(`payments.dialect.${dialect}`)}
          </MenuItem>
        ))}
      </TextField>
      {decide.error ? <ProblemAlert error={decide.error} /> : null}
    </>
  );
}
