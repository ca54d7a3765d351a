import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { needsNote } from './act-input.ts';
import { useActs } from './acts-context.ts';
import { feePlan } from './fee-plan.ts';
import { isApplicants } from './offered.ts';

interface ActButtonProps {
  action: OfferedAction;
  main: boolean;
  /** Told before the act's form opens. */
  chosen?(): void;
}

/** An act that can be done now: its name, where it leads and what it will ask for. */
export function ActButton({ action, main, chosen }: ActButtonProps) {
  const translate = useTranslate();
  const { dossier, reader } = useDossier();
  const { begin } = useActs();
  const asks = [
    action.onBehalfOf && translate('hands.onBehalf', { who: action.onBehalfOf }),
    reader === 'officer' && isApplicants(action) && translate('dossier.acts.forApplicant'),
    needsNote(action) && translate('dossier.acts.asksReason'),
    action.assign > 0 && translate('dossier.acts.asksPeople'),
    (action.feeAsked || feePlan(action, dossier.payment)) && translate('dossier.acts.asksFee'),
    action.form && translate('dossier.acts.asksForm'),
    action.supplement && translate('dossier.acts.asksSupplement'),
    action.extends && translate('dossier.acts.asksNewDate'),
    action.checksPapers && translate('dossier.acts.asksCheck'),
    action.confirm !== undefined && translate('dossier.acts.asksConfirm'),
    action.eSignature && translate('dossier.acts.signs'),
  ].filter(Boolean);
  const leads = action.postStepName || translate('dossier.acts.goesBack');
  const stays = action.postStepCode !== null && action.postStepCode === dossier.step?.stepCode;
  return (
    <Button
      variant={main ? 'contained' : 'outlined'}
      onClick={() => {
        chosen?.();
        begin(action);
      }}
      sx={{ justifyContent: 'flex-start', textAlign: 'left', py: 1, alignItems: 'flex-start' }}
    >
      <Box component="span" sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ display: 'block' }}>
          {action.actionName}
        </Box>
        <Box component="span" sx={{ display: 'block', fontSize: 12.5, fontWeight: 400, lineHeight: 1.4 }}>
          {stays ? translate('dossier.acts.stays') : `→ ${leads}`}
          {asks.length > 0 ? ` · ${asks.join(' · ')}` : ''}
        </Box>
      </Box>
    </Button>
  );
}
