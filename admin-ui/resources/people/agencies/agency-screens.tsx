import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DraftCreate, DraftEdit } from '../../../fields/draft-edit.tsx';
import { AgencyForm } from './agency-form.tsx';

export const AgencyEdit = () => (
  <DraftEdit>
    <AgencyForm />
  </DraftEdit>
);

/** A new agency; `?parent=` says below which. */
export function AgencyCreate() {
  const [search] = useSearchParams();
  const parentCode = search.get('parent') ?? '';
  const body = useMemo(
    () => ({
      agencyCode: parentCode === '' ? '' : `${parentCode}.`,
      agencyName: '',
      parentCode,
      level: 'unit',
      active: true,
    }),
    [parentCode],
  );
  return (
    <DraftCreate body={body}>
      <AgencyForm />
    </DraftCreate>
  );
}
