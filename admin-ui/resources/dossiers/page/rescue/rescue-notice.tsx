import Alert from '@mui/material/Alert';
import { useEffect, useRef } from 'react';
import { useActs } from '../acts/acts-context.ts';
import { useRescue } from './rescue-context.ts';

/** What was put right on this page; the eye and the keyboard go on here. */
export function RescueNotice() {
  const { rescued } = useRescue();
  const { done } = useActs();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rescued) notice.current?.focus();
  }, [rescued]);
  if (!rescued || done) return null;
  return (
    <Alert role="status" severity="success" sx={{ mb: 1.5 }} data-rescued="" ref={notice} tabIndex={-1}>
      {rescued.message}
    </Alert>
  );
}
