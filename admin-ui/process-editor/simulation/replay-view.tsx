import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReplayDifference, ReplayReport } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatDong, formatInstant } from '../../fields/formats.ts';
import { ProblemAlert } from '../../resources/drafts/problem-alert.tsx';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';
import { replayFinished } from './simulation-queries.ts';
import { SourceNote } from './source-note.tsx';
import { useSource } from './use-source.ts';

const CAUSES = ['refused', 'path', 'deadline', 'fee', 'documents'] as const;
const MOST = 500;

/** Instants and đồng as people read them; anything else as it is. */
function useShown(cause: ReplayDifference['cause']): (value: string) => string {
  const translate = useTranslate();
  return (value) => {
    if (cause === 'deadline') return value === '' ? translate('simulations.state.none') : formatInstant(value);
    return cause === 'fee' ? formatDong(Number(value)) : value;
  };
}

function Samples({ samples, cause }: Pick<ReplayDifference, 'samples' | 'cause'>) {
  const translate = useTranslate();
  const shown = useShown(cause);
  if (samples.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {translate('simulations.replay.samples')}{' '}
      {samples.map(({ dossierNo, was, wouldBe }, index) => (
        <Fragment key={dossierNo}>
          {index > 0 ? ', ' : ''}
          <Link component={RouterLink} to={`/dossiers/${encodeURIComponent(dossierNo)}/show`}>
            {dossierNo}
          </Link>
          {was === undefined || wouldBe === undefined
            ? ''
            : ` (${translate('simulations.replay.change', { was: shown(was), wouldBe: shown(wouldBe) })})`}
        </Fragment>
      ))}
    </Typography>
  );
}

function Report({ report: { dossiers, same, differences } }: { report: ReplayReport }) {
  const translate = useTranslate();
  const sentence = useSentence();
  if (dossiers === 0) return <Alert severity="info">{translate('simulations.replay.none')}</Alert>;
  return (
    <>
      <Alert severity={same === dossiers ? 'success' : 'warning'} sx={{ my: 2 }} role="status">
        {translate('simulations.replay.told', { dossiers, same, other: dossiers - same })}
      </Alert>
      {CAUSES.map((cause) => {
        const found = differences.filter((difference) => difference.cause === cause);
        if (found.length === 0) return null;
        return (
          <Box component="section" key={cause} sx={{ mb: 2 }}>
            <Typography component="h4" variant="subtitle2">
              {translate(`simulations.replay.cause.${cause}`)}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {found.map(({ actionKey = '', sentence: words, count, samples }) => (
                <Paper component="li" variant="outlined" key={`${actionKey} ${words.vi}`} sx={{ p: 1, mb: 0.5 }}>
                  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                    {sentence(words)}
                    {': '}
                    <strong>{translate('simulations.replay.count', { smart_count: count })}</strong>
                  </Typography>
                  <Samples {...{ samples, cause }} />
                </Paper>
              ))}
            </Box>
          </Box>
        );
      })}
    </>
  );
}

/** The last finished dossiers of the process through what is typed: where path, deadline, fee or documents would differ. */
export function ReplayView() {
  const translate = useTranslate();
  const source = useSource();
  const [last, setLast] = useState('50');
  const replay = useMutation({ mutationFn: (count: number) => replayFinished(source, count) });
  const count = Number(last);
  const wrong = !Number.isInteger(count) || count < 1 || count > MOST;
  return (
    <FormSection title="simulations.replay.title" help="simulations.replay.help">
      <SourceNote current={source.process !== undefined} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          size="small"
          label={translate('simulations.replay.last')}
          value={last}
          onChange={({ target }) => setLast(target.value)}
          error={wrong}
          helperText={wrong ? translate('simulations.replay.wrong', { most: MOST }) : ' '}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          sx={{ width: 240 }}
        />
        <Button
          variant="contained"
          disabled={wrong}
          loading={replay.isPending}
          onClick={() => replay.mutate(count)}
          sx={{ mt: 0.5 }}
        >
          {translate('simulations.replay.do')}
        </Button>
      </Box>
      {replay.isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {replay.error ? <ProblemAlert error={replay.error} /> : null}
      {replay.data ? <Report report={replay.data} /> : null}
    </FormSection>
  );
}
