import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MigrationJob, StepMapping } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { MappingTable } from './mapping-table.tsx';
import { oldSteps, stepPairs } from './propose-steps.ts';
import { readSteps } from './read-steps.ts';
import { useImpact } from './use-impact.ts';

interface ResumeMappingProps {
  job: MigrationJob;
  /** Tells what to send: nothing until somebody chooses. */
  onChoose(mapping: StepMapping): void;
}

/** The steps dossiers still stand at, each with the step the job leads it to, to be amended before it goes on. */
export function ResumeMapping({ job, onChoose }: ResumeMappingProps) {
  const translate = useTranslate();
  const { processNo, toVersion, mapping } = job;
  const [chosen, setChosen] = useState<StepMapping>({});
  const impact = useImpact('service-processes', processNo);
  const steps = useQuery({
    queryKey: ['service-processes', 'migration-steps', processNo, toVersion],
    queryFn: () => readSteps(processNo, toVersion),
  });
  const error = impact.error ?? steps.error;
  if (error) return <ProblemAlert error={error} />;
  if (!impact.data || !steps.data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const { before, after } = steps.data;
  const there = (code: string): boolean => after.some(({ stepCode }) => stepCode === code);
  // What the job says stands until somebody says otherwise: nothing is proposed that was not asked for.
  const pairs = stepPairs(oldSteps(impact.data, before, after), after)
    .filter(({ old }) => old.count > 0)
    .map((pair) => {
      const said = mapping[pair.old.stepCode] ?? pair.old.stepCode;
      return { ...pair, proposed: there(said) ? said : '' };
    });
  if (pairs.length === 0) return null;
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {translate('migrations.map.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('migrations.resume.mapping')}
      </Typography>
      <MappingTable
        pairs={pairs}
        steps={after}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next);
          onChoose(Object.fromEntries(Object.entries(next).filter(([, to]) => to !== '')));
        }}
      />
    </>
  );
}
