import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { WhyBody } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { useInLanguage } from '../in-language.ts';
import { ProblemList } from '../problem-list.tsx';
import { MendLink } from './mend-link.tsx';
import { whyQuery } from './rescue-queries.ts';

/** Everything that stands in the way of an act, each with who mends it and where; or that nothing does. */
export function WhyAnswer({ body, leave }: { body: WhyBody; leave(): void }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { id, dossier } = useDossier();
  const { data, error } = useQuery(whyQuery(id, dossier.seq, body));
  if (error) return <ProblemList error={error} />;
  if (!data) return <LinearProgress aria-label={translate('rescue.why.working')} />;
  const who = data.personName;
  const asks = (
    <Asked asks={(data.asks ?? []).map(({ message }) => say(message))} title={translate('rescue.why.willAsk')} />
  );
  if (data.possible)
    return (
      <>
        <Alert severity="success">{translate('rescue.why.possible', { who, act: data.actionName })}</Alert>
        {asks}
      </>
    );
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>
        {translate('rescue.why.because', { who, act: data.actionName, smart_count: data.reasons.length })}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {data.reasons.map((reason) => (
          <li key={`${reason.code}${reason.message.vi}`} data-reason={reason.code}>
            <Box sx={{ overflowWrap: 'anywhere' }}>{say(reason.message)}</Box>
            <Typography variant="body2" color="textSecondary">
              {translate('dossier.acts.mender', { who: say(reason.mender) })}
            </Typography>
            <MendLink reason={reason} leave={leave} />
          </li>
        ))}
      </Box>
      {asks}
    </Box>
  );
}

/** What is still to be entered with the act: nothing that stands in the way. */
function Asked({ asks, title }: { asks: string[]; title: string }) {
  if (asks.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2">{title}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14, overflowWrap: 'anywhere' }}>
        {asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </Box>
    </Box>
  );
}
