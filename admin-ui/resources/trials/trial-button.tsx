import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { DraftRecord } from '../../providers/data-provider.ts';

const Dialog = lazy(() => import('./trial-dialog.tsx').then(({ TrialDialog }) => ({ default: TrialDialog })));

/** *Hồ sơ thử* of the open draft as it was saved; what is typed and not saved would not go along. */
export function TrialButton() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  const { isDirty } = useFormState();
  const [open, setOpen] = useState(false);
  if (!record) return null;
  const name: unknown = Reflect.get(record.body, 'processName');
  return (
    <>
      <Button disabled={isDirty} onClick={() => setOpen(true)}>
        {translate('trials.button')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <Dialog code={record.code} name={typeof name === 'string' ? name : ''} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
