import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Scenario, ScenarioGiven, Simulation } from '../../../schemas/types/index.ts';
import type { Play } from './play.ts';
import { ASPECTS, type Aspect, freeCode, recordScenario, withScenario } from './record-scenario.ts';

interface RecordDialogProps {
  play: Play;
  given: ScenarioGiven;
  simulation: Simulation;
  scenarios: readonly Scenario[];
  onClose(): void;
  onRecorded(scenarioCode: string): void;
}

/** *Tạo tình huống từ lần chạy thử này*: what came becomes what must come; it stands in the form until that is saved. */
export function RecordDialog({ play, given, simulation, scenarios, onClose, onRecorded }: RecordDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const { setValue } = useFormContext();
  const former = scenarios.find(({ scenarioCode }) => scenarioCode === play.scenarioCode);
  const [code, setCode] = useState(former?.scenarioCode ?? freeCode(scenarios));
  const last = simulation.steps.at(-1)?.state;
  const [name, setName] = useState(former?.scenarioName ?? last?.stepName ?? '');
  const [aspects, setAspects] = useState<ReadonlySet<Aspect>>(new Set(['step', 'deadline', 'fee']));
  const replaces = scenarios.some(({ scenarioCode }) => scenarioCode === code.trim());

  function record() {
    const scenarioCode = code.trim();
    const made = { scenarioCode, scenarioName: name.trim(), given, script: play.script, simulation, aspects };
    setValue('body.scenarios', withScenario(scenarios, recordScenario(made)), { shouldDirty: true });
    notify('simulations.record.done', { type: 'success' });
    onRecorded(scenarioCode);
    onClose();
  }

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{translate('simulations.record.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('simulations.record.what')}</DialogContentText>
        <TextField
          fullWidth
          autoFocus
          required
          label={translate('fields.Scenario.scenarioName.label')}
          helperText={translate('fields.Scenario.scenarioName.help')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          fullWidth
          required
          label={translate('fields.Scenario.scenarioCode.label')}
          helperText={translate(replaces ? 'simulations.record.replaces' : 'fields.Scenario.scenarioCode.help')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          slotProps={{ htmlInput: { maxLength: 60 } }}
        />
        <FormControl component="fieldset" sx={{ mt: 1 }}>
          <FormLabel component="legend">{translate('simulations.record.holdTo')}</FormLabel>
          <FormGroup>
            {ASPECTS.map((aspect) => (
              <FormControlLabel
                key={aspect}
                control={
                  <Checkbox
                    size="small"
                    checked={aspects.has(aspect)}
                    onChange={(_event, ticked) =>
                      setAspects(new Set(ASPECTS.filter((one) => (one === aspect ? ticked : aspects.has(one)))))
                    }
                  />
                }
                label={translate(`simulations.record.aspect.${aspect}`)}
              />
            ))}
          </FormGroup>
        </FormControl>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={name.trim() === '' || code.trim() === ''} onClick={record}>
          {translate(replaces ? 'simulations.record.replace' : 'simulations.record.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
