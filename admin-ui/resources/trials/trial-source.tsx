import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { TrialDefinition, TrialView } from '../../../schemas/types/index.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { useAllows } from '../../providers/rights.ts';

const Dialog = lazy(() => import('./trial-dialog.tsx').then(({ TrialDialog }) => ({ default: TrialDialog })));

function Definition({ definition }: { definition: TrialDefinition }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { kind, code, name, source, number } = definition;
  const resource = resourceOf(kind);
  const words = `${name || code}`;
  const told = translate(source === 'draft' ? 'trials.ofDraft' : 'trials.standIn', { number });
  return (
    <li>
      {resource && source === 'draft' ? (
        <Link component={RouterLink} to={createPath({ resource, type: 'edit', id: code })}>
          {words}
        </Link>
      ) : (
        words
      )}{' '}
      ({translate(`resources.${resource ?? ''}.name`, { smart_count: 1 }).toLowerCase()}, {told})
    </li>
  );
}

/** Which drafts the trial keeps, who is invited, and that it does not follow a draft that was saved again. */
export function TrialSource({ view }: { view: TrialView }) {
  const translate = useTranslate();
  const mayConfigure = useAllows('configure');
  const [again, setAgain] = useState(false);
  const { trial, definitions, invitedNames, openedByName } = view;
  const changed = definitions.filter((definition) => definition.changed);
  const process = definitions.find(({ kind, code }) => kind === trial.kind && code === trial.code);
  return (
    <>
      <Typography variant="body2">
        {translate('trials.seenBy', { who: invitedNames.join(', '), by: openedByName })}
      </Typography>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
        {translate('trials.runsOn')}
      </Typography>
      <Typography component="ul" variant="body2" sx={{ m: 0, pl: 2.5 }}>
        {definitions.map((definition) => (
          <Definition key={`${definition.kind}/${definition.code}`} definition={definition} />
        ))}
      </Typography>
      {changed.length > 0 ? (
        <Alert
          severity="info"
          action={
            mayConfigure ? (
              <Button color="inherit" size="small" onClick={() => setAgain(true)}>
                {translate('trials.another')}
              </Button>
            ) : undefined
          }
        >
          {translate('trials.changed', { names: changed.map(({ name, code }) => name || code).join(', ') })}
        </Alert>
      ) : null}
      {again ? (
        <Suspense fallback={null}>
          <Dialog code={trial.code} name={process?.name ?? ''} onClose={() => setAgain(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
