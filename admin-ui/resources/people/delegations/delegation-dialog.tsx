import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { RecordContextProvider, useNotify, useTranslate } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import type { Delegation } from '../../../../schemas/types/index.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { FindingsProvider, useFindings } from '../../../fields/findings.tsx';
import { FieldScope } from '../../../fields/scope.tsx';
import { FieldColumns } from '../../shared-configs/form-section.tsx';
import { BodyInstant } from '../../shared-configs/inputs/body-instant.tsx';
import { LiveNotice } from '../live-notice.tsx';
import { delegationFault } from './delegation.ts';
import { PersonPicker } from './person-picker.tsx';
import { type OpenDelegation, useSaveDelegation } from './use-delegations.ts';

interface DelegationDialogProps {
  opened: OpenDelegation;
  /** Whether the person may delegate for others. */
  forOthers: boolean;
  /** Shows it without changing anything. */
  readOnly: boolean;
  onClose(): void;
}

const words = 'people.delegations';

function SaveButton({ busy, onSave }: { busy: boolean; onSave(): void }) {
  const translate = useTranslate();
  const { saveable } = useFindings();
  return (
    <Button variant="contained" disabled={busy || !saveable} onClick={onSave}>
      {translate('drafts.save')}
    </Button>
  );
}

/** One delegation: who, to whom, how long, for which procedures. */
export function DelegationDialog({ opened, forOthers, readOnly, onClose }: DelegationDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const form = useForm<{ body: Delegation }>({ defaultValues: { body: opened.body } });
  const save = useSaveDelegation(opened.revision);
  const [faults, setFaults] = useState<string[]>([]);
  const fresh = opened.revision === undefined;
  const { delegationCode } = opened.body;
  async function onSave() {
    const body = form.getValues('body');
    const fault = delegationFault(body);
    if (fault) return setFaults([translate(`${words}.${fault}`)]);
    const refused = await save.run(body);
    if (refused) return setFaults(refused);
    notify(`${words}.saved`, { type: 'success', messageArgs: { code: body.delegationCode } });
    onClose();
  }
  return (
    <Dialog open onClose={onClose} fullScreen={small} fullWidth maxWidth="md" aria-labelledby="delegation-title">
      <RecordContextProvider value={fresh ? undefined : { id: delegationCode }}>
        <FormProvider {...form}>
          <FindingsProvider resource="delegations">
            <FieldScope shape="Delegation" disabled={readOnly}>
              <DialogTitle id="delegation-title">
                {fresh ? translate(`${words}.newTitle`) : translate(`${words}.title`, { code: delegationCode })}
              </DialogTitle>
              <DialogContent dividers>
                <LiveNotice />
                {faults.map((fault) => (
                  <Alert key={fault} severity="error" sx={{ mb: 1 }}>
                    {fault}
                  </Alert>
                ))}
                <FieldColumns>
                  <PersonPicker name="fromUsername" disabled={!forOthers} />
                  <PersonPicker name="toUsername" />
                  <BodyInstant name="from" />
                  <BodyInstant name="until" />
                </FieldColumns>
                <CodesPicker name="serviceCodes" resource="services" />
                <BodyText name="reason" multiline rows={1} />
                <BodyText name="delegationCode" monospace />
              </DialogContent>
              <DialogActions>
                <Button onClick={onClose}>{translate('drafts.back')}</Button>
                {readOnly ? null : <SaveButton busy={save.busy} onSave={onSave} />}
              </DialogActions>
            </FieldScope>
          </FindingsProvider>
        </FormProvider>
      </RecordContextProvider>
    </Dialog>
  );
}
