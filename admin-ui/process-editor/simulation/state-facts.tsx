import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { SimulatedState } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatDong, formatInstant } from '../../fields/formats.ts';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {translate(`simulations.state.${name}`)}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, mb: { xs: 0.5, sm: 0 }, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  );
}

/** How the simulated dossier stands: step, who holds it, due dates with why, money. */
export function StateFacts({ state }: { state: SimulatedState }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { at, stepCode, stepName, status, statusName, dossierNo, dueDate, stepDueDate, holders, roles, fee } = state;
  return (
    <FormSection title="simulations.state.title">
      <Box role="status" sx={{ mb: 1 }}>
        <Typography component="span" sx={{ fontWeight: 700 }}>
          {stepCode === '' ? translate('simulations.state.notFiled') : `${stepCode} · ${stepName}`}
        </Typography>
        {state.paused ? <Chip size="small" label={translate('simulations.state.paused')} sx={{ ml: 1 }} /> : null}
        {state.ended ? (
          <Chip size="small" color="success" label={translate('simulations.state.ended')} sx={{ ml: 1 }} />
        ) : null}
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' }, columnGap: 2 }}
      >
        <Fact name="now">{formatInstant(at)}</Fact>
        {status === '' ? null : <Fact name="status">{sentence(statusName)}</Fact>}
        {dossierNo ? <Fact name="dossierNo">{dossierNo}</Fact> : null}
        {roles.length + holders.length === 0 ? null : (
          <Fact name="holder">
            {roles.map(({ roleCode, roleName, people }) => (
              <Box key={roleCode}>
                {roleName || roleCode}
                {': '}
                {people.length > 0 ? people.join(', ') : translate('simulations.state.nobody')}
              </Box>
            ))}
            {holders.length > 0 ? (
              <Box>{translate('simulations.state.assigned', { who: holders.join(', ') })}</Box>
            ) : null}
          </Fact>
        )}
        <Fact name="dueDate">{dueDate ? formatInstant(dueDate) : translate('simulations.state.none')}</Fact>
        {stepDueDate ? <Fact name="stepDueDate">{formatInstant(stepDueDate)}</Fact> : null}
        {fee ? (
          <Fact name="fee">
            {translate('simulations.state.feeOf', {
              total: formatDong(fee.total),
              fee: formatDong(fee.feeAmount),
              service: formatDong(fee.serviceAmount),
            })}
            {' · '}
            {translate(`dossier.payment.state.${fee.state}`, { _: fee.state })}
          </Fact>
        ) : null}
        {state.ledger.length > 0 ? (
          <Fact name="ledger">
            <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
              {state.ledger.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may happen to a clock twice.
                <li key={index}>{sentence(line)}</li>
              ))}
            </Box>
          </Fact>
        ) : null}
      </Box>
    </FormSection>
  );
}
