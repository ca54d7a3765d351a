import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Effect } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { useAllows } from '../../../../providers/rights.ts';
import { IncidentCard } from '../../../incidents/incident-card.tsx';
import { useDossierIncidents } from '../../../incidents/use-incidents.ts';
import { messagesOf } from '../acts/act-facts.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { effectsQuery } from '../dossier-queries.ts';
import { useInLanguage } from '../in-language.ts';
import { ResyncButton } from './resync-button.tsx';

function Sent({ effect }: { effect: Effect }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { kind, state, dueAt, attempts, lastError, cause } = effect;
  const [message] = messagesOf([effect]);
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      {translate(`dossier.effects.kind.${kind}`)}
      {message ? `: ${message.to}` : ''} · <strong>{translate(`dossier.effects.state.${state}`)}</strong> ·{' '}
      {formatInstant(dueAt)}
      {attempts > 1 ? ` · ${translate('dossier.effects.attempts', { smart_count: attempts })}` : ''}
      {state === 'withheld' && message?.text ? (
        <Box
          component="blockquote"
          sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
        >
          {message.text}
        </Box>
      ) : null}
      {lastError && state !== 'done' ? (
        <Box component="span" sx={{ display: 'block', color: 'error.main' }}>
          {cause ? say(cause) : lastError}
        </Box>
      ) : null}
    </Box>
  );
}

/** What is still to be sent out because of the dossier, what failed, and on request what went out. */
export function EffectsCard() {
  const translate = useTranslate();
  const { id, dossier } = useDossier();
  const [all, setAll] = useState(false);
  const mayAct = useAllows('act');
  const manages = useAllows('manage');
  const { data } = useQuery(effectsQuery(id));
  const { data: incidents = [] } = useDossierIncidents(id, !dossier.trial);
  const trouble = incidents.filter(({ state }) => state !== 'skipped');
  if (!data || (data.length === 0 && trouble.length === 0)) return null;
  const wrong = new Set(trouble.map((incident) => incident.id));
  const isPending = (effect: Effect) =>
    !wrong.has(effect.id) && (effect.state === 'due' || effect.state === 'failed' || effect.state === 'withheld');
  const pending = data.filter(isPending);
  const rest = data.filter((effect) => !isPending(effect) && !wrong.has(effect.id));
  const shown = all ? [...pending, ...rest.toReversed()] : pending;
  return (
    <Card title={translate(dossier.trial ? 'trials.effects' : 'dossier.effects.title')}>
      {dossier.trial ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate('trials.effectsHelp')}
        </Typography>
      ) : null}
      {trouble.length > 0 ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {trouble.map((incident) => (
            <IncidentCard key={incident.id} incident={incident} ofDossier={dossier.id} maySkip={manages} />
          ))}
        </Box>
      ) : null}
      {pending.length === 0 && trouble.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('dossier.effects.nonePending')}
        </Typography>
      ) : null}
      {shown.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13, display: 'grid', gap: 0.5 }}>
          {shown.map((effect) => (
            <Sent key={effect.id} effect={effect} />
          ))}
        </Box>
      ) : null}
      {rest.length > 0 ? (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {translate(all ? 'dossier.effects.less' : 'dossier.effects.more', { smart_count: rest.length })}
        </Button>
      ) : null}
      {!dossier.trial && dossier.step && (mayAct || manages) ? <ResyncButton /> : null}
    </Card>
  );
}
