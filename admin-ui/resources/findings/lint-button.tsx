import LintIcon from '@mui/icons-material/FactCheckOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { DraftRecord } from '../../providers/data-provider.ts';

const LintDialog = lazy(() => import('./lint-dialog.tsx').then(({ LintDialog: dialog }) => ({ default: dialog })));

/** *Kiểm tra cấu hình* of the open definition, among everything it works with. */
export function LintButton({ onGoTo }: { onGoTo?: (pointer: string) => void }) {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  const [open, setOpen] = useState(false);
  if (!record) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<LintIcon />} onClick={() => setOpen(true)}>
        {translate('findings.lint.open')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LintDialog record={record} onClose={() => setOpen(false)} {...(onGoTo ? { onGoTo } : {})} />
        </Suspense>
      ) : null}
    </>
  );
}
