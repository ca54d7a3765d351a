import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { StepImpact } from '../../../schemas/types/index.ts';
import { countsOf } from './impact-counts.ts';
import { migrationAddress } from './job-address.ts';

/** What is to be done for dossiers that do not simply go on. */
export function ImpactAdvice({ processNo, steps }: { processNo: string; steps: readonly StepImpact[] }) {
  const translate = useTranslate();
  const counts = countsOf(steps);
  return (
    <>
      {counts.stranded > 0 ? (
        <Alert severity="error" sx={{ my: 1 }}>
          {translate('migrations.impact.strandedAdvice')}
        </Alert>
      ) : null}
      {counts['needs-mapping'] > 0 ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('migrations.impact.mappingAdvice')}{' '}
          <Link component={RouterLink} to={migrationAddress(processNo)} color="inherit">
            {translate('migrations.title')}
          </Link>
        </Alert>
      ) : null}
    </>
  );
}
