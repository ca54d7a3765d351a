import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Loading, useTranslate } from 'react-admin';
import type { ScenarioStep, TrialChoices } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../../resources/drafts/problem-alert.tsx';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';
import { useSelection } from '../selection.ts';
import { ActButtons } from './act-buttons.tsx';
import { Filing } from './filing.tsx';
import { Journal } from './journal.tsx';
import { givenOf, type Play } from './play.ts';
import { RecordDialog } from './record-dialog.tsx';
import { simulationQuery } from './simulation-queries.ts';
import { SourceNote } from './source-note.tsx';
import { StateFacts } from './state-facts.tsx';
import { TimeButtons } from './time-buttons.tsx';
import { trailOf, whereNow } from './trail.ts';
import { useSource } from './use-source.ts';

const Diagram = lazy(() =>
  import('../diagram/process-diagram.tsx').then(({ ProcessDiagram: view }) => ({ default: view })),
);

const MOST_STEPS = 200;

interface PlayViewProps {
  choices: TrialChoices;
  play: Play;
  onChange(play: Play): void;
  onRestart(): void;
}

/** A dossier played on the draft: acts as buttons, time and facts; beside it how the dossier stands, and the way it has gone. */
export function PlayView({ choices, play, onChange, onRestart }: PlayViewProps) {
  const translate = useTranslate();
  const source = useSource();
  const { open } = useSelection();
  const [recording, setRecording] = useState(false);
  const given = givenOf(play);
  const { data, error, isFetching, isPlaceholderData } = useQuery(
    simulationQuery(source, { given, dossier: play.dossier, when: play.script }),
  );
  const trail = useMemo(() => (data ? trailOf(data, source) : undefined), [data, source]);
  const here = useMemo(() => (data ? whereNow(data, source) : undefined), [data, source]);
  const state = data ? (data.steps.at(-1)?.state ?? data.start) : undefined;
  const busy = isPlaceholderData || play.script.length >= MOST_STEPS;
  const add = (step: ScenarioStep) => onChange({ ...play, script: [...play.script, step] });

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Box>
        <SourceNote current={source.process !== undefined} />
        <Filing choices={choices} play={play} onChange={onChange} />
        {error ? <ProblemAlert error={error} /> : null}
        {isFetching ? <LinearProgress aria-label={translate('ra.page.loading')} /> : <Box sx={{ height: 4 }} />}
        {state ? (
          <>
            <StateFacts state={state} />
            <ActButtons next={state.next} process={source} disabled={busy} onAct={add} />
            <TimeButtons now={state.at} fee={state.fee} disabled={busy} onStep={add} />
          </>
        ) : null}
        {play.script.length >= MOST_STEPS ? (
          <Alert severity="info">{translate('simulations.full', { smart_count: MOST_STEPS })}</Alert>
        ) : null}
        {data && play.script.length > 0 ? (
          <FormSection
            title="simulations.journal.title"
            action={
              <>
                <Button size="small" onClick={() => onChange({ ...play, script: play.script.slice(0, -1) })}>
                  {translate('simulations.journal.back')}
                </Button>
                <Button size="small" onClick={onRestart}>
                  {translate('simulations.journal.restart')}
                </Button>
                <Button
                  size="small"
                  variant="contained"
                  disabled={busy || play.dossier !== ''}
                  onClick={() => setRecording(true)}
                >
                  {translate('simulations.record.open')}
                </Button>
              </>
            }
          >
            <Journal
              script={play.script}
              outcomes={data.steps}
              onDrop={(index) => onChange({ ...play, script: play.script.filter((_step, at) => at !== index) })}
            />
          </FormSection>
        ) : null}
      </Box>
      <Box sx={{ minWidth: 0, position: { lg: 'sticky' }, top: 64 }}>
        <Suspense fallback={<Loading />}>
          <Diagram selected={here} onOpen={open} {...(trail ? { gone: trail } : {})} />
        </Suspense>
      </Box>
      {recording && data ? (
        <RecordDialog
          play={play}
          given={given}
          simulation={data}
          scenarios={source.scenarios}
          onClose={() => setRecording(false)}
          onRecorded={(scenarioCode) => onChange({ ...play, scenarioCode })}
        />
      ) : null}
    </Box>
  );
}
