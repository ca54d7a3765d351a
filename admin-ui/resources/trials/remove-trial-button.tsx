import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useRedirect, useTranslate } from 'react-admin';
import { removeTrial } from './trial-queries.ts';

/** *Xoá hồ sơ thử*, by whoever opened it, after asking. */
export function RemoveTrialButton({ id, processNo }: { id: string; processNo: string }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const notify = useNotify();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeTrial(id),
    onSuccess() {
      notify('trials.removed', { type: 'success' });
      redirect('edit', 'service-processes', processNo);
      client.removeQueries({ queryKey: ['dossier-page', id] });
      void client.invalidateQueries({ queryKey: ['dossiers'] });
    },
    onError(error) {
      setAsking(false);
      notify(error.message, { type: 'error' });
    },
  });
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)}>
        {translate('trials.remove')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={remove.isPending}
        title={translate('trials.remove')}
        content={translate('trials.removeHelp')}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
