import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { formatCount } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { PlanView } from './plan-view.tsx';
import { readSteps } from './read-steps.ts';
import { useImpact } from './use-impact.ts';

interface OfProcessProps {
  processNo: string;
  /** The version in force when undefined. */
  named: number | undefined;
  onName(version: number): void;
}

function OfProcess({ processNo, named, onName }: OfProcessProps) {
  const translate = useTranslate();
  const impact = useImpact('service-processes', processNo);
  const steps = useQuery({
    queryKey: ['service-processes', 'migration-steps', processNo, named],
    queryFn: () => readSteps(processNo, named),
  });
  const error = impact.error ?? steps.error;
  if (error) return <ProblemAlert error={error} />;
  if (!impact.data || !steps.data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const { to, versions } = steps.data;
  const { running } = impact.data;
  if (!to) return <Alert severity="info">{translate('migrations.neverReleased')}</Alert>;
  return (
    <>
      <TextField
        select
        label={translate('migrations.toVersion')}
        helperText={translate('migrations.toVersionHelp')}
        value={to.version}
        onChange={({ target }) => onName(Number(target.value))}
        sx={{ maxWidth: 640 }}
      >
        {versions.map(({ version, inForce }) => (
          <MenuItem key={version} value={version}>
            {translate('drafts.versions.number', { version })}
            {inForce ? ` · ${translate('drafts.states.in-force')}` : ''}
          </MenuItem>
        ))}
      </TextField>
      <Alert severity={running === 0 ? 'success' : 'info'} sx={{ my: 1 }}>
        {running === 0
          ? translate('migrations.impact.none')
          : translate('migrations.impact.running', { smart_count: running, count: formatCount(running) })}
      </Alert>
      {running === 0 ? null : (
        <PlanView
          key={`${processNo} ${to.version}`}
          processNo={processNo}
          version={to.version}
          report={impact.data}
          steps={steps.data}
        />
      )}
    </>
  );
}

/** *Chuyển hồ sơ sang phiên bản mới*: plans a migration of the running dossiers of a process, tries it, starts it. */
export function MigrationPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const processNo = search.get('process') ?? '';
  const version = Number(search.get('version')) || undefined;
  return (
    <Box sx={{ maxWidth: 1000, py: 2 }}>
      <Title title={translate('migrations.title')} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('migrations.intro')}{' '}
        <Link component={RouterLink} to="/jobs">
          {translate('migrations.jobs.title')}
        </Link>
      </Alert>
      <Box sx={{ maxWidth: 640 }}>
        <CodeAutocomplete
          id="migration-process"
          resource="service-processes"
          label={translate('resources.service-processes.name', { smart_count: 1 })}
          value={processNo}
          onChoose={(option) => setSearch(option ? { process: option.code } : {}, { replace: true })}
        />
      </Box>
      {processNo === '' ? null : (
        <OfProcess
          key={processNo}
          processNo={processNo}
          named={version}
          onName={(chosen) => setSearch({ process: processNo, version: String(chosen) }, { replace: true })}
        />
      )}
    </Box>
  );
}
