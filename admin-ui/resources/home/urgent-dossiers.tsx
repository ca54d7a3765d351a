import { useGetList, useTranslate } from 'react-admin';
import type { DossierListItem } from '../../../schemas/types/index.ts';
import { DossierLines } from './dossier-lines.tsx';

const SHOWN = 5;
const byDueDate = { pagination: { page: 1, perPage: SHOWN }, sort: { field: 'dueDate', order: 'ASC' } } as const;

/** The five of one's own dossiers whose dates come first, late ones before all. */
export function UrgentDossiers() {
  const translate = useTranslate();
  const late = useGetList<DossierListItem>('dossiers', { ...byDueDate, filter: { queue: 'overdue' } });
  const soon = useGetList<DossierListItem>('dossiers', { ...byDueDate, filter: { queue: 'due-soon' } });
  const rows = [...(late.data ?? []), ...(soon.data ?? [])].slice(0, SHOWN);
  return (
    <DossierLines
      title={translate('home.urgent')}
      rows={late.isPending || soon.isPending ? undefined : rows}
      error={late.error ?? soon.error}
      empty={translate('home.nothingUrgent')}
    />
  );
}
