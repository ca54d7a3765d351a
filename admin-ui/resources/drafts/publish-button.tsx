import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useFindings } from '../../fields/findings.tsx';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { kindOf } from '../../providers/kinds.ts';
import { PublishDialog } from './publish-dialog.tsx';

/** Puts the saved draft of the open record into effect; what is typed and not saved would not go along. */
export function PublishButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<DraftRecord>();
  const { isDirty } = useFormState();
  const { all } = useFindings();
  const [open, setOpen] = useState(false);
  if (!record) return null;
  const name: unknown = Reflect.get(record.body, kindOf(resource).nameField);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Button variant="outlined" disabled={isDirty} onClick={() => setOpen(true)}>
        {translate('drafts.publish')}
      </Button>
      {isDirty ? (
        <Typography variant="body2" color="textSecondary" role="status" sx={{ alignSelf: 'center' }}>
          {translate('drafts.saveFirst')}
        </Typography>
      ) : null}
      {open ? (
        <PublishDialog
          items={[{ kind: record.kind, code: record.code, errors, ...(typeof name === 'string' ? { name } : {}) }]}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
