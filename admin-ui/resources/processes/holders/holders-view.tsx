import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { AgencyHolders } from './agency-holders.tsx';
import { AgencySwitch } from './agency-switch.tsx';
import { worstFirst } from './empty-places.ts';
import { OtherAgency } from './other-agency.tsx';
import { useHolders } from './use-holders.ts';

interface HoldersViewProps {
  processNo: string;
  /** Asked again when the draft is saved. */
  revision?: number;
}

/** *Ai làm bước này* for one process: the agencies that offer it, and any other to try. */
export function HoldersView({ processNo, revision }: HoldersViewProps) {
  const translate = useTranslate();
  const [code, setCode] = useState<string>();
  const [other, setOther] = useState<string>();
  const offering = useHolders(processNo, revision);
  const asked = useHolders(other === undefined ? '' : processNo, revision, other);
  const agencies = useMemo(() => worstFirst(offering.data ?? []), [offering.data]);
  const chosen = agencies.find(({ agencyCode }) => agencyCode === code) ?? agencies[0];
  const shown = other === undefined ? chosen : asked.data?.[0];
  const error = offering.error ?? asked.error;
  return (
    <Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('holders.about')}
      </Typography>
      {offering.isPending || (other !== undefined && asked.isPending) ? (
        <LinearProgress aria-label={translate('holders.loading')} />
      ) : null}
      {error ? (
        <ProblemAlert
          error={error}
          action={
            <Button onClick={() => void (offering.error ? offering : asked).refetch()}>
              {translate('holders.again')}
            </Button>
          }
        />
      ) : null}
      {offering.data && agencies.length === 0 ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('holders.noOffer')}
        </Alert>
      ) : null}
      {chosen && other === undefined ? (
        <AgencySwitch agencies={agencies} chosen={chosen} onChoose={({ agencyCode }) => setCode(agencyCode)} />
      ) : null}
      {offering.data ? <OtherAgency code={other} needed={agencies.length === 0} onChoose={setOther} /> : null}
      {shown ? <AgencyHolders key={shown.agencyCode} agency={shown} processNo={processNo} /> : null}
    </Box>
  );
}
