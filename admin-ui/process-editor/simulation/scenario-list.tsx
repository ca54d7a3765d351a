import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Scenario, TrialChoices } from '../../../schemas/types/index.ts';
import { useSelection } from '../selection.ts';
import { Coverage } from './coverage.tsx';
import { ExpectationsDialog } from './expectations-dialog.tsx';
import { givenOf, type Play } from './play.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { scenarioQuery } from './simulation-queries.ts';
import { SourceNote } from './source-note.tsx';
import { gonePlaces } from './trail.ts';
import { useSource } from './use-source.ts';

const Diagram = lazy(() =>
  import('../diagram/process-diagram.tsx').then(({ ProcessDiagram: view }) => ({ default: view })),
);

interface ScenarioListProps {
  play: Play;
  choices: TrialChoices;
  onPlay(scenario: Scenario): void;
}

/** *Tình huống mẫu*: each run on what is typed, whether it holds and why not, and which actions none of them carries out. */
export function ScenarioList({ play, choices, onPlay }: ScenarioListProps) {
  const translate = useTranslate();
  const source = useSource();
  const { open } = useSelection();
  const { setValue } = useFormContext();
  const [proposing, setProposing] = useState(false);
  const [expecting, setExpecting] = useState<number>();
  const { scenarios, actions } = source;
  const runs = useQueries({ queries: scenarios.map((scenario) => scenarioQuery(source, scenario)) });
  const covered = new Set(runs.flatMap(({ data }) => data?.covered ?? []));
  const keys = [...covered].sort().join('\n');
  const gone = useMemo(() => gonePlaces(keys.split('\n'), source), [keys, source]);
  const expected = expecting === undefined ? undefined : scenarios[expecting];
  const set = (next: Scenario[]) => setValue('body.scenarios', next, { shouldDirty: true });
  return (
    <Box
      data-source="body.scenarios"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Box>
        <SourceNote current={source.process !== undefined} />
        <Button variant="outlined" onClick={() => setProposing(true)} sx={{ mb: 2 }}>
          {translate('simulations.propose.open')}
        </Button>
        {scenarios.length === 0 ? (
          <Alert severity="info">{translate('simulations.scenarios.none')}</Alert>
        ) : (
          <>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {scenarios.map((scenario, index) => (
                <ScenarioCard
                  key={scenario.scenarioCode}
                  index={index}
                  scenario={scenario}
                  simulation={runs[index]?.data}
                  error={runs[index]?.error ?? null}
                  onPlay={() => onPlay(scenario)}
                  onExpect={() => setExpecting(index)}
                  onRemove={() => set(scenarios.filter((one) => one !== scenario))}
                />
              ))}
            </Box>
            <Coverage actions={actions} covered={covered} />
          </>
        )}
      </Box>
      <Box sx={{ minWidth: 0, position: { lg: 'sticky' }, top: 64 }}>
        <Suspense fallback={<Loading />}>
          <Diagram onOpen={open} gone={gone} />
        </Suspense>
      </Box>
      {expected && expecting !== undefined ? (
        <ExpectationsDialog
          index={expecting}
          scenario={expected}
          simulation={runs[expecting]?.data}
          source={source}
          onClose={() => setExpecting(undefined)}
        />
      ) : null}
      {proposing ? (
        <ProposeDialog
          code={source.code}
          choices={choices}
          first={givenOf(play)}
          filed={play.filed}
          scenarios={scenarios}
          onClose={() => setProposing(false)}
          onTake={(taken) => {
            set([...scenarios, ...taken]);
            setProposing(false);
          }}
        />
      ) : null}
    </Box>
  );
}
