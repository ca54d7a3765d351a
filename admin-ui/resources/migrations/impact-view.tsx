import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DefinitionKind, ImpactReport } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ImpactAdvice } from './impact-advice.tsx';
import { ImpactSteps } from './impact-steps.tsx';
import { ImpactSummary } from './impact-summary.tsx';
import { ImpactUses } from './impact-uses.tsx';
import { useImpact } from './use-impact.ts';

/** Changes against what is in force, behind a button: they are long, and shown elsewhere too. */
function Changes({ changes }: { changes: ImpactReport['changes'] }) {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (changes.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('migrations.impact.unchanged')}
      </Typography>
    );
  return (
    <>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {translate(open ? 'migrations.impact.hideChanges' : 'migrations.impact.showChanges', {
          smart_count: changes.length,
        })}
      </Button>
      <Collapse in={open} id={id} unmountOnExit>
        <ChangeList changes={changes} />
      </Collapse>
    </>
  );
}

function Report({ report }: { report: ImpactReport }) {
  const translate = useTranslate();
  const { kind, running, steps, changes, usedBy } = report;

  return (
    <>
      {running === 0 ? (
        <Alert severity="success" role="status">
          {translate('migrations.impact.none')}
        </Alert>
      ) : (
        <Typography role="status">
          {translate('migrations.impact.running', { smart_count: running, count: formatCount(running) })}
        </Typography>
      )}
      {steps.length > 0 ? (
        <>
          <ImpactSummary steps={steps} />
          <ImpactAdvice processNo={report.code} steps={steps} />
          <ImpactSteps steps={steps} />
        </>
      ) : null}
      {kind === 'service-process' ? null : <ImpactUses uses={usedBy} />}
      <Changes changes={changes} />
    </>
  );
}

interface ImpactViewProps {
  kind: DefinitionKind;
  code: string;
  /** Key of the heading; `code` is filled in. */
  title?: string;
}

/** *Hồ sơ bị ảnh hưởng*: what the saved draft of a definition would mean for every running dossier, were it to reach them. */
export function ImpactView({ kind, code, title = 'migrations.impact.of' }: ImpactViewProps) {
  const translate = useTranslate();
  const { data, error } = useImpact(resourceOf(kind) ?? '', code);
  const name = translate(title, { code });
  return (
    <Box component="section" aria-label={name} sx={{ my: 1 }}>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      {error ? <ProblemAlert error={error} /> : null}
      {!data && !error ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {data ? <Report report={data} /> : null}
    </Box>
  );
}
