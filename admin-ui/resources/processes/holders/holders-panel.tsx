import { useRecordContext } from 'react-admin';
import type { DraftRecord } from '../../../providers/data-provider.ts';
import { HoldersView } from './holders-view.tsx';

/** *Ai làm bước này* for the process that is open. */
export function HoldersPanel() {
  const record = useRecordContext<DraftRecord>();
  return record ? <HoldersView key={record.code} processNo={record.code} revision={record.revision} /> : null;
}
