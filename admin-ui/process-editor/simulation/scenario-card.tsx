import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { failureSentence } from '../../../engine/domain/simulation/expectations.ts';
import type { Scenario, Simulation } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { ProblemAlert } from '../../resources/drafts/problem-alert.tsx';
import { failuresOfRun } from './scenario-failures.ts';
import { stepWords } from './step-words.ts';

interface ScenarioCardProps {
  index: number;
  scenario: Scenario;
  /** Undefined while it runs. */
  simulation: Simulation | undefined;
  error: Error | null;
  onPlay(): void;
  onExpect(): void;
  onRemove(): void;
}

/** One scenario: its name, whether it holds, and at which step what came instead. */
export function ScenarioCard({ index, scenario, simulation, error, onPlay, onExpect, onRemove }: ScenarioCardProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { scenarioCode, scenarioName, given, when } = scenario;
  const failures = simulation ? failuresOfRun(when, simulation) : [];
  const passed = simulation !== undefined && failures.length === 0;
  const verdict = error ? 'failed' : simulation === undefined ? 'running' : passed ? 'passed' : 'failed';
  const colour = { failed: 'error', passed: 'success', running: 'default' } as const;
  return (
    <Paper
      component="li"
      variant="outlined"
      data-source={`body.scenarios.${index}`}
      tabIndex={-1}
      sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600, flexGrow: 1, fontSize: '1rem' }}>
          {scenarioName}
        </Typography>
        <Chip
          size="small"
          color={colour[verdict]}
          label={translate(`simulations.scenarios.verdict.${verdict}`)}
          role="status"
        />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {[
          scenarioCode,
          translate(`dossier.channel.${given.channel}`),
          given.govAgencyCode,
          translate('simulations.scenarios.steps', { smart_count: when.length }),
        ].join(' · ')}
      </Typography>
      {error ? <ProblemAlert error={error} /> : null}
      {failures.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {failures.map(({ step, failure }) => {
            const at = when[step];
            return (
              <Typography component="li" variant="body2" key={`${step} ${failure.field}`} data-step={step}>
                {translate('simulations.scenarios.atStep', {
                  number: step + 1,
                  what: at ? stepWords(at, simulation?.steps[step], translate) : '',
                })}{' '}
                {sentence(failureSentence(failure))}
              </Typography>
            );
          })}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
        <Button
          size="small"
          aria-label={translate('simulations.scenarios.playOf', { name: scenarioName })}
          onClick={onPlay}
        >
          {translate('simulations.scenarios.play')}
        </Button>
        <Button
          size="small"
          aria-label={translate('simulations.expect.openOf', { name: scenarioName })}
          onClick={onExpect}
        >
          {translate('simulations.expect.open')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-label={translate('simulations.scenarios.removeOf', { name: scenarioName })}
          onClick={onRemove}
        >
          {translate('simulations.scenarios.remove')}
        </Button>
      </Box>
    </Paper>
  );
}
