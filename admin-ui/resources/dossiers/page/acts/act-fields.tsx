import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ActPreview, OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { type ActInput, needsNote } from './act-input.ts';
import { ActPapers } from './act-papers.tsx';
import { valuesIn } from './act-values.ts';
import { AssigneesField } from './assignees-field.tsx';
import { CheckPapers } from './check-papers.tsx';
import { ConfirmField } from './confirm-field.tsx';
import { DueDateField } from './due-date-field.tsx';
import { FeeFields } from './fee-fields.tsx';
import { COLLECT, feePlan } from './fee-plan.ts';
import { NewDateField } from './new-date-field.tsx';
import { PolicyFee } from './policy-fee.tsx';
import { RolesField } from './roles-field.tsx';
import { SupplementFields } from './supplement-fields.tsx';

const OnlineForm = lazy(() =>
  import('../../../../fields/online-form.tsx').then((module) => ({ default: module.OnlineForm })),
);

interface ActFieldsProps {
  action: OfferedAction;
  input: ActInput;
  change(changed: Partial<ActInput>): void;
  preview: ActPreview | undefined;
}

/** Only what this act asks for: its form, people, fee, due date and note. */
export function ActFields({ action, input, change, preview }: ActFieldsProps) {
  const translate = useTranslate();
  const { dossier, reader } = useDossier();
  const [left, setLeft] = useState(false);
  const plan = feePlan(action, dossier.payment);
  const required = needsNote(action);
  const missing = left && required && input.note.trim() === '';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ActPapers action={action} />
      {action.checksPapers ? <CheckPapers value={input.papers} onChange={(papers) => change({ papers })} /> : null}
      {action.supplement ? (
        <SupplementFields
          offered={action.supplement}
          value={input.supplement}
          onChange={(supplement) => change({ supplement })}
        />
      ) : null}
      {action.form ? (
        <Box>
          <Typography variant="subtitle2" component="h3">
            {translate('dossier.acts.form')}
          </Typography>
          <Suspense fallback={<Skeleton variant="rounded" height={120} />}>
            <OnlineForm
              schema={action.form}
              data={input.payload}
              idPrefix="act"
              onChange={(data) => change({ payload: valuesIn(data) })}
            />
          </Suspense>
        </Box>
      ) : null}
      {action.roles && action.roles.length > 0 ? (
        <RolesField
          action={action}
          value={input.assignRoles ?? []}
          onChange={(assignRoles) => change({ assignRoles })}
        />
      ) : null}
      {(action.assignable ?? []).length > 0 ? (
        <AssigneesField action={action} value={input.assignUsers} onChange={(assignUsers) => change({ assignUsers })} />
      ) : null}
      {action.feeAsked ? (
        <PolicyFee
          asked={action.feeAsked}
          collects={action.requestPayment === COLLECT}
          officer={reader === 'officer'}
          value={input.payment}
          onChange={(payment) => change({ payment })}
        />
      ) : plan ? (
        <FeeFields plan={plan} value={input.payment} onChange={(payment) => change({ payment })} />
      ) : null}
      {action.extends ? (
        <NewDateField value={input.dueDate} onChange={(dueDate) => change({ dueDate })} />
      ) : action.dueDateEditable ? (
        <DueDateField preview={preview} value={input.dueDate} onChange={(dueDate) => change({ dueDate })} />
      ) : null}
      {action.noteRule > 0 || action.extends ? (
        <TextField
          label={action.noteLabel || translate(required ? 'dossier.acts.reason' : 'dossier.acts.note')}
          value={input.note}
          onChange={({ target }) => change({ note: target.value })}
          onBlur={() => setLeft(true)}
          required={required}
          error={missing}
          helperText={translate(
            missing
              ? 'dossier.acts.reasonMissing'
              : `dossier.acts.${required ? 'reason' : 'note'}${action.toApplicant ? 'ToApplicant' : 'Help'}`,
          )}
          multiline
          minRows={3}
          maxRows={10}
          autoFocus={!action.form && !action.supplement && !action.checksPapers}
          slotProps={{ htmlInput: { maxLength: 4096 } }}
        />
      ) : null}
      {action.confirm === undefined ? null : (
        <ConfirmField
          question={action.confirm}
          value={input.confirmed}
          onChange={(confirmed) => change({ confirmed })}
        />
      )}
    </Box>
  );
}
