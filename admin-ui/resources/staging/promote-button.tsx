import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useFindings } from '../../fields/findings.tsx';
import { PromoteDialog } from './promote-dialog.tsx';

/** Makes drafts once every doubt is decided and saved; until then it says what is missing. */
export function PromoteButton() {
  const translate = useTranslate();
  const record = useRecordContext();
  const { isDirty } = useFormState();
  const { all } = useFindings();
  const [open, setOpen] = useState(false);
  if (record?.id === undefined) return null;
  const why = all.length > 0 ? 'staging.promoteWait' : isDirty ? 'staging.promoteSave' : undefined;
  return (
    <>
      <Button disabled={why !== undefined} onClick={() => setOpen(true)}>
        {translate('staging.promote')}
      </Button>
      {why ? (
        <Typography variant="body2" color="textSecondary" sx={{ alignSelf: 'center' }}>
          {translate(why)}
        </Typography>
      ) : null}
      {open ? <PromoteDialog code={String(record.id)} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
