import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Scenario, ScenarioGiven, TrialChoices } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../../resources/drafts/problem-alert.tsx';
import { FilingFields } from '../../resources/trials/filing-fields.tsx';
import type { TrialInput } from '../../resources/trials/trial-input.ts';
import { givenOf } from './play.ts';
import { proposeScenarios } from './simulation-queries.ts';

interface ProposeDialogProps {
  code: string;
  choices: TrialChoices;
  first: ScenarioGiven;
  filed: TrialInput;
  scenarios: readonly Scenario[];
  onClose(): void;
  onTake(taken: Scenario[]): void;
}

/** *Đề xuất tình huống*: one scenario to each end the saved draft can reach; what is ticked is taken into the form. */
export function ProposeDialog({ code, choices, first, filed, scenarios, onClose, onTake }: ProposeDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const [input, setInput] = useState(filed);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const ask = useMutation({
    mutationFn: () =>
      proposeScenarios(code, { ...givenOf({ filed: input, at: '' }), ...(first.at ? { at: first.at } : {}) }),
  });
  const known = new Set(scenarios.map(({ scenarioCode }) => scenarioCode));
  const proposed = ask.data?.scenarios ?? [];
  const fresh = proposed.filter(({ scenarioCode }) => !known.has(scenarioCode));
  const taken = fresh.filter(({ scenarioCode }) => !dropped.has(scenarioCode));
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{translate('simulations.propose.open')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('simulations.propose.what')}</DialogContentText>
        <FilingFields
          choices={choices}
          input={input}
          change={(changed) => {
            ask.reset();
            setInput((before) => ({ ...before, ...changed }));
          }}
        />
        <Button variant="outlined" loading={ask.isPending} onClick={() => ask.mutate()} sx={{ mt: 1 }}>
          {translate('simulations.propose.ask')}
        </Button>
        {ask.error ? <ProblemAlert error={ask.error} /> : null}
        {ask.data && fresh.length === 0 ? (
          <Alert severity="info" sx={{ mt: 1 }}>
            {translate(proposed.length === 0 ? 'simulations.propose.none' : 'simulations.propose.allKnown')}
          </Alert>
        ) : null}
        <FormGroup>
          {fresh.map(({ scenarioCode, scenarioName, when }) => (
            <FormControlLabel
              key={scenarioCode}
              control={
                <Checkbox
                  size="small"
                  checked={!dropped.has(scenarioCode)}
                  onChange={(_event, ticked) =>
                    setDropped(
                      new Set(ticked ? [...dropped].filter((one) => one !== scenarioCode) : [...dropped, scenarioCode]),
                    )
                  }
                />
              }
              label={`${scenarioName} (${translate('simulations.scenarios.steps', { smart_count: when.length })})`}
            />
          ))}
        </FormGroup>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={taken.length === 0} onClick={() => onTake(taken)}>
          {translate('simulations.propose.take', { smart_count: taken.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
