import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Incident, RetryResult } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatInstant } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { SkipButton } from './skip-button.tsx';
import { useRetry } from './use-incidents.ts';

interface IncidentCardProps {
  incident: Incident;
  /** On a dossier's own page its code is not said again. */
  ofDossier?: string;
  maySkip: boolean;
}

const dossierAddress = (id: string): string => `/dossiers/${encodeURIComponent(id)}/show`;

/** What a try came to. */
function Outcome({ result }: { result: RetryResult }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { outcome, verified, cause } = result;
  const severity = outcome === 'done' ? 'success' : outcome === 'failed' ? 'error' : 'info';
  const word = outcome === 'done' && verified ? 'verified' : outcome;
  return (
    <Alert severity={severity} sx={{ mt: 1 }}>
      {translate(`incidents.outcome.${word}`, { cause: cause ? sentence(cause) : '' })}
    </Alert>
  );
}

/** One incident: what, where to, why not, how often tried and when again; tried again or left undone. */
export function IncidentCard({ incident, ofDossier, maySkip }: IncidentCardProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const [result, setResult] = useState<RetryResult>();
  const retry = useRetry(setResult);
  const { id, dossierId, dossierNo, serviceName, agencyName, kind, targetName, state, cause } = incident;
  const what = `${translate(`dossier.effects.kind.${kind}`)}${dossierNo ? ` ${dossierNo}` : ''}`;
  const open = state !== 'skipped';
  const facts = [
    translate('incidents.attempts', { smart_count: incident.attempts }),
    translate('incidents.since', { at: formatInstant(incident.since) }),
    open && translate('incidents.nextTry', { at: formatInstant(incident.nextTryAt) }),
    incident.behind > 0 && translate('incidents.behind', { smart_count: incident.behind }),
    incident.partner !== null && translate('incidents.shut'),
  ];
  const other = ofDossier !== undefined && dossierId !== ofDossier ? dossierId : incident.relatedId;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`dossier.effects.kind.${kind}`)} · {sentence(targetName)}
      </Typography>
      {ofDossier === undefined ? (
        <Typography variant="body2">
          <Link component={RouterLink} to={dossierAddress(dossierId)}>
            {dossierNo ?? translate('incidents.unnumbered')}
          </Link>{' '}
          · {serviceName} · {agencyName}
        </Typography>
      ) : null}
      <Typography variant="body2" sx={{ color: open ? 'error.main' : 'text.primary', my: 0.5 }}>
        {sentence(cause)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      {other !== undefined && other !== ofDossier ? (
        <Link component={RouterLink} to={dossierAddress(other)} variant="body2">
          {translate('incidents.related')}
        </Link>
      ) : null}
      {open ? (
        <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
          <Button
            size="small"
            variant="outlined"
            disabled={retry.isPending}
            onClick={() => retry.mutate(id)}
            aria-label={translate('incidents.retryNamed', { what })}
          >
            {translate('incidents.retry')}
          </Button>
          {maySkip ? <SkipButton incident={incident} what={what} /> : null}
        </Box>
      ) : null}
      <Box aria-live="polite">
        {result ? <Outcome result={result} /> : null}
        {retry.error ? <ProblemAlert error={retry.error} /> : null}
      </Box>
    </Paper>
  );
}
