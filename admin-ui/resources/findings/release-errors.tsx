import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { PlacedFinding } from '../../../schemas/types/index.ts';
import { FoundPlaces } from './found-places.tsx';

const NO_TITLE = { vi: '', en: '' };

interface ReleaseErrorsProps {
  errors: readonly PlacedFinding[];
  accepted: readonly PlacedFinding[];
}

/** Errors that keep a release from being made, and those that were accepted for a time. */
export function ReleaseErrors({ errors, accepted }: ReleaseErrorsProps) {
  const translate = useTranslate();
  return (
    <>
      {errors.length > 0 ? (
        <Alert severity="error" sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0 } }}>
          {translate('findings.errors', { smart_count: errors.length })}
          <FoundPlaces found={errors} title={NO_TITLE} />
        </Alert>
      ) : null}
      {accepted.length > 0 ? (
        <Alert severity="info" sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0 } }}>
          {translate('findings.accepted', { smart_count: accepted.length })}
          <FoundPlaces found={accepted} title={NO_TITLE} />
        </Alert>
      ) : null}
    </>
  );
}
