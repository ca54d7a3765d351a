import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ImpactReport } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { FormSection } from '../shared-configs/form-section.tsx';
import { DryRunResults } from './dry-run-results.tsx';
import { jobAddress } from './job-address.ts';
import { MappingTable } from './mapping-table.tsx';
import { BLANK, bodyOf, isComplete, type MigrationForm } from './migration-form.ts';
import { oldSteps, stepPairs } from './propose-steps.ts';
import type { MigrationSteps } from './read-steps.ts';
import { SelectFields } from './select-fields.tsx';
import { StartDialog } from './start-dialog.tsx';
import { useDryRun, useStartMigration } from './use-migration.ts';

interface PlanViewProps {
  processNo: string;
  version: number;
  report: ImpactReport;
  steps: MigrationSteps;
}

/** A migration being filled in: which step for which, which dossiers, why; tried on copies before it can be started. */
export function PlanView({ processNo, version, report, steps: { before, after } }: PlanViewProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [form, setForm] = useState<MigrationForm>(BLANK);
  const [starting, setStarting] = useState(false);
  const pairs = useMemo(() => stepPairs(oldSteps(report, before, after), after), [report, before, after]);
  const dry = useDryRun();
  const start = useStartMigration(({ id }) => navigate(jobAddress(id)));
  const plan = bodyOf(form, processNo, version, pairs);
  const complete = isComplete(form);
  // What was tried otherwise says nothing of what would be started now.
  const tried = dry.data?.plan === JSON.stringify(plan) ? dry.data.dryRun : undefined;
  const mayStart = tried !== undefined && tried.counts.done > 0;
  return (
    <>
      <FormSection title="migrations.map.title" help="migrations.map.help">
        <MappingTable
          pairs={pairs}
          steps={after}
          chosen={form.chosen}
          onChoose={(chosen) => setForm({ ...form, chosen })}
        />
      </FormSection>
      <FormSection title="migrations.select.title">
        <SelectFields
          form={form}
          steps={before.length > 0 ? before : after}
          versions={report.fromVersions ?? []}
          onChange={setForm}
        />
        <TextField
          label={translate('drafts.reason')}
          helperText={translate('migrations.reasonHelp')}
          value={form.reason}
          onChange={({ target }) => setForm({ ...form, reason: target.value })}
          required
          multiline
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      </FormSection>
      <FormSection title="migrations.dry.title" help="migrations.dry.help">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Button variant="outlined" disabled={!complete || dry.isPending} onClick={() => dry.mutate(plan)}>
            {translate('migrations.dry.do')}
          </Button>
          <Button variant="contained" disabled={!mayStart} onClick={() => setStarting(true)}>
            {translate('migrations.start.open')}
          </Button>
          <Typography variant="body2" color="textSecondary" role="status">
            {dry.isPending
              ? translate('migrations.dry.running')
              : complete
                ? mayStart || tried
                  ? ''
                  : translate('migrations.dry.tryFirst')
                : translate('migrations.incomplete')}
          </Typography>
        </Box>
        {dry.error ? <ProblemAlert error={dry.error} /> : null}
        {tried ? <DryRunResults key={dry.data?.plan} dryRun={tried} /> : null}
      </FormSection>
      {starting && tried ? (
        <StartDialog
          counts={tried.counts}
          version={version}
          pending={start.isPending}
          error={start.error}
          onStart={() => start.mutate(plan)}
          onClose={() => setStarting(false)}
        />
      ) : null}
    </>
  );
}
