import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AgencyHolders as Agency } from '../../../../schemas/types/index.ts';
import { emptyCount } from './empty-places.ts';
import { HeldStep } from './held-step.tsx';

interface AgencyHoldersProps {
  agency: Agency;
  processNo: string;
}

/** Every step of a process at one agency: how many places are empty, then who would hold a dossier. */
export function AgencyHolders({ agency, processNo }: AgencyHoldersProps) {
  const translate = useTranslate();
  const [onlyEmpty, setOnlyEmpty] = useState(false);
  const empty = emptyCount(agency);
  const narrowed = onlyEmpty && empty > 0;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Alert severity={empty > 0 ? 'error' : 'success'} sx={{ flex: '1 1 280px' }}>
          {empty > 0 ? translate('holders.emptyCount', { smart_count: empty }) : translate('holders.allHeld')}
        </Alert>
        {empty > 0 ? (
          <FormControlLabel
            control={<Switch checked={onlyEmpty} onChange={(_event, checked) => setOnlyEmpty(checked)} />}
            label={translate('holders.onlyEmpty')}
          />
        ) : null}
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {agency.steps.map((step, index) =>
          narrowed && !step.empty ? null : (
            <HeldStep
              key={`${step.stepCode} ${step.stepName}`}
              step={step}
              agencyName={agency.agencyName}
              to={`/service-processes/${encodeURIComponent(processNo)}?tab=holders&open=step-${index}`}
            />
          ),
        )}
      </Paper>
    </>
  );
}
