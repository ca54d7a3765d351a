import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentInput, ScenarioStep, SimulatedNext, Values } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';
import { ActDialog, asksFirst } from './act-dialog.tsx';
import type { SimulatedSource } from './use-source.ts';
import { WhoPicker } from './who-picker.tsx';

interface ActButtonsProps {
  next: readonly SimulatedNext[];
  process: Pick<SimulatedSource, 'steps' | 'process'>;
  disabled: boolean;
  onAct(step: ScenarioStep): void;
}

interface Entered {
  note: string;
  payload?: Values;
  payment?: PaymentInput;
}

/** Every act that leaves the step as a button; what stands in its way is told below it, and it may be tried nevertheless. */
export function ActButtons({ next, process, disabled, onAct }: ActButtonsProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const [who, setWho] = useState('');
  const [asked, setAsked] = useState<SimulatedNext>();
  const [without, setWithout] = useState(false);

  function act({ actionCode, actionKey }: SimulatedNext, entered: Entered) {
    const note = entered.note.trim();
    const { payload = {}, payment = {} } = entered;
    onAct({
      kind: 'act',
      actionCode,
      actionKey,
      ...(who === '' ? {} : { who }),
      ...(note === '' ? {} : { note }),
      ...(Object.keys(payload).length === 0 ? {} : { payload }),
      ...(Object.keys(payment).length === 0 ? {} : { payment }),
      ...(without ? { withoutPapers: true } : {}),
    });
    setAsked(undefined);
  }

  return (
    <FormSection title="simulations.acts.title">
      {next.length === 0 ? (
        <Typography variant="body2">{translate('simulations.acts.none')}</Typography>
      ) : (
        <>
          <WhoPicker process={process} value={who} onChange={setWho} />
          <FormControlLabel
            control={<Checkbox size="small" checked={without} onChange={(_event, ticked) => setWithout(ticked)} />}
            label={translate('simulations.acts.withoutPapers')}
          />
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {next.map((one) => (
              <Box component="li" key={one.actionKey} sx={{ mb: 1 }}>
                <Button
                  size="small"
                  variant={one.reasons.length === 0 ? 'contained' : 'outlined'}
                  disabled={disabled}
                  onClick={() => (asksFirst(one) ? setAsked(one) : act(one, { note: '' }))}
                  sx={{ textAlign: 'left' }}
                >
                  {one.actionName || one.actionCode}
                </Button>
                {one.auto === 'none' || one.auto === '' ? null : (
                  <Chip
                    size="small"
                    variant="outlined"
                    label={translate(`simulations.auto.${one.auto}`)}
                    sx={{ ml: 1 }}
                  />
                )}
                {one.reasons.length > 0 ? (
                  <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                    {translate('simulations.acts.whyNot', { why: one.reasons.map(sentence).join('; ') })}
                  </Typography>
                ) : null}
              </Box>
            ))}
          </Box>
        </>
      )}
      {asked ? (
        <ActDialog action={asked} onClose={() => setAsked(undefined)} onAct={(entered) => act(asked, entered)} />
      ) : null}
    </FormSection>
  );
}
