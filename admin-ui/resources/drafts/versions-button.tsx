import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useAllows } from '../../providers/rights.ts';
import { withKeptSecret } from './with-kept-secret.ts';

const VersionsDialog = lazy(() =>
  import('./versions-dialog.tsx').then(({ VersionsDialog: dialog }) => ({ default: dialog })),
);

/** *Các phiên bản* of the open definition; the contents of an earlier one can be taken back into the form. */
export function VersionsButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<DraftRecord>();
  const mayConfigure = useAllows('configure');
  const { setValue, getValues } = useFormContext();
  const [open, setOpen] = useState(false);
  if (!record) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('drafts.versions.open')}</Button>
      {open ? (
        <Suspense fallback={null}>
          <VersionsDialog
            resource={resource}
            code={record.code}
            title={translate('drafts.versions.title', { code: record.code })}
            onClose={() => setOpen(false)}
            {...(mayConfigure
              ? {
                  onTake(body) {
                    setValue('body', withKeptSecret(resource, body, getValues('body')), {
                      shouldDirty: true,
                      shouldTouch: true,
                    });
                    notify('drafts.versions.taken', { type: 'info' });
                    setOpen(false);
                  },
                }
              : {})}
          />
        </Suspense>
      ) : null}
    </>
  );
}
