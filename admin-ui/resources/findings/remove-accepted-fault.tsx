import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useDelete, useNotify, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import type { DraftRecord } from '../../providers/data-provider.ts';

/** Takes an acceptance back: the fault blocks at once, where it is still there. */
export function RemoveAcceptedFault() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const record = useRecordContext<DraftRecord>();
  const [asking, setAsking] = useState(false);
  const [remove, { isPending }] = useDelete();
  if (!record) return null;
  const onSuccess = () => {
    notify('findings.review.tookOff', { type: 'success' });
    redirect('/review-list');
  };
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('findings.review.takeOff')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={translate('findings.review.takeOffTitle')}
        content={translate('findings.review.takeOffHelp')}
        onClose={() => setAsking(false)}
        onConfirm={() => remove('accepted-faults', { id: record.id, previousData: record }, { onSuccess })}
      />
    </>
  );
}
