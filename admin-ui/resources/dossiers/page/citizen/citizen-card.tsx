import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { openSupplement } from '../../../../../engine/domain/dossier/supplement.ts';
import { formatDong, formatInstant } from '../../../../fields/formats.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { actionsQuery } from '../dossier-queries.ts';
import { useInLanguage } from '../in-language.ts';
import { CitizenPay } from '../money/citizen-pay.tsx';
import { OwnWithdrawal } from '../withdrawal/own-withdrawal.tsx';
import { type Asked, askedOf, stagesOf } from './progress.ts';

const SEVERITY = {
  nothing: 'info',
  supplement: 'warning',
  'supplement-only-files': 'warning',
  supplied: 'info',
  payment: 'warning',
  'payment-at-office': 'warning',
  reported: 'info',
  act: 'info',
  finished: 'success',
} as const satisfies Record<Asked, string>;

/** How far the applicant's dossier has come, and what is asked of them. */
export function CitizenCard() {
  const translate = useTranslate();
  const say = useInLanguage();
  const small = useMediaQuery('(max-width: 699.95px)');
  const { id, dossier } = useDossier();
  const { data: actions = [] } = useQuery(actionsQuery(id, dossier));
  const stages = stagesOf(dossier);
  const asked = askedOf(dossier, actions);
  const request = openSupplement(dossier);
  const current = stages.findIndex(({ state }) => state === 'current');
  return (
    <Card title={translate('dossier.citizen.title')}>
      <Stepper
        activeStep={current < 0 ? stages.length : current}
        orientation={small ? 'vertical' : 'horizontal'}
        alternativeLabel={!small}
        sx={{ mb: 2 }}
      >
        {stages.map(({ stage, at, state }) => (
          <Step key={stage} completed={state === 'done'}>
            <StepLabel
              optional={
                <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
                  {at ? formatInstant(at) : translate(`dossier.citizen.${state}`)}
                </Box>
              }
            >
              {translate(`dossier.citizen.stage.${stage}`)}
            </StepLabel>
          </Step>
        ))}
      </Stepper>
      <Alert severity={SEVERITY[asked]}>
        {translate(`dossier.citizen.asked.${asked}`, {
          total: formatDong(dossier.payment?.total ?? 0),
          status: say(dossier.statusName),
          who: dossier.handlingAgency.name,
        })}
        {request && request.items.length > 0 && asked !== 'supplied' ? (
          <Box sx={{ mt: 0.5 }} data-supplement="">
            {translate('dossier.citizen.supplementList')}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {request.items.map(({ partNo, partName, wrong }) => (
                <li key={`${partNo}${wrong}`}>
                  {partName ? <strong>{partName}: </strong> : null}
                  {wrong}
                </li>
              ))}
            </Box>
            {translate('dossier.citizen.supplementOnly')}
          </Box>
        ) : null}
        {(asked === 'supplement' || asked === 'supplement-only-files') && dossier.dossierNote ? (
          <Box sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>
            {translate('dossier.citizen.officeSays', { text: dossier.dossierNote })}
          </Box>
        ) : null}
        {dossier.payment && !dossier.payment.trial ? <CitizenPay sheet={dossier.payment} /> : null}
      </Alert>
      <OwnWithdrawal />
    </Card>
  );
}
