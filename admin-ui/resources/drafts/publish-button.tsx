import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { PublishDialog } from './publish-dialog.tsx';

/** Puts the saved draft of the open record into effect. */
export function PublishButton() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  const { isDirty } = useFormState();
  const [open, setOpen] = useState(false);
  if (!record) return null;
  return (
    <>
      <Button variant="outlined" disabled={isDirty} onClick={() => setOpen(true)}>
        {translate('drafts.publish')}
      </Button>
      {open ? (
        <PublishDialog items={[{ kind: record.kind, code: record.code }]} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
