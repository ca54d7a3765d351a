import LinearProgress from '@mui/material/LinearProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Scenario, TrialChoices } from '../../../schemas/types/index.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useObservable } from '../../providers/observable.ts';
import { session } from '../../providers/session.ts';
import { ProblemAlert } from '../../resources/drafts/problem-alert.tsx';
import { firstInput } from '../../resources/trials/trial-input.ts';
import { choicesQuery } from '../../resources/trials/trial-queries.ts';
import { filedAs, type Play, played } from './play.ts';
import { PlayView } from './play-view.tsx';
import { ReplayView } from './replay-view.tsx';
import { ScenarioList } from './scenario-list.tsx';

const PARTS = ['play', 'scenarios', 'replay'] as const;
type Part = (typeof PARTS)[number];

/** What is being played outlives a look at another tab; by process. */
const kept = new Map<string, Play>();

function usePart(): [Part, (part: Part) => void] {
  const [search, setSearch] = useSearchParams();
  const part = PARTS.find((known) => known === search.get('part')) ?? 'play';
  function choose(next: Part) {
    setSearch((present) => {
      const changed = new URLSearchParams(present);
      changed.set('part', next);
      return changed;
    });
  }
  return [part, choose];
}

function Opened({ code, choices }: { code: string; choices: TrialChoices }) {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const [part, choose] = usePart();
  const blank = (): Play => ({
    filed: firstInput(choices, user?.posts.map(({ agencyCode }) => agencyCode) ?? []),
    at: '',
    dossier: '',
    script: [],
    scenarioCode: '',
  });
  const [play, setPlay] = useState<Play>(() => kept.get(code) ?? blank());
  function change(next: Play) {
    kept.set(code, next);
    setPlay(next);
  }
  function playScenario(scenario: Scenario) {
    change({
      ...filedAs(scenario),
      dossier: '',
      script: scenario.when.map(played),
      scenarioCode: scenario.scenarioCode,
    });
    choose('play');
  }
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={part}
        aria-label={translate('simulations.parts')}
        onChange={(_event, next: Part | null) => next && choose(next)}
        sx={{ mb: 2, flexWrap: 'wrap' }}
      >
        {PARTS.map((each) => (
          <ToggleButton key={each} value={each}>
            {translate(`simulations.part.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {part === 'play' ? (
        <PlayView choices={choices} play={play} onChange={change} onRestart={() => change({ ...play, script: [] })} />
      ) : null}
      {part === 'scenarios' ? <ScenarioList play={play} choices={choices} onPlay={playScenario} /> : null}
      {part === 'replay' ? <ReplayView /> : null}
    </>
  );
}

/** *Chạy thử*: the draft played as if at a desk, its scenarios, and finished dossiers replayed on it. Nothing is written. */
export function SimulationTab() {
  const translate = useTranslate();
  const code = useRecordContext<DraftRecord>()?.code ?? '';
  const { data, error } = useQuery({ ...choicesQuery(code), enabled: code !== '' });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return <Opened key={code} code={code} choices={data} />;
}
