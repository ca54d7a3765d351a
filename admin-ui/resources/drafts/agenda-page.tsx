import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import CircularProgress from '@mui/material/CircularProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import type { DraftListItem, Release } from '../../../schemas/types/index.ts';
import { formatDay, formatInstant } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { type AgendaDay, type AgendaEntry, agendaOf } from './agenda.ts';
import { DefinitionLink } from './definition-link.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { ReleaseLink } from './release-link.tsx';
import { useReleaseText } from './use-release-text.ts';

const WHOLE = JSON.stringify([0, 199]);

async function readAgenda(): Promise<AgendaDay[]> {
  const list = <T,>(resource: string, filter: object) =>
    sendJson<T[]>(`${address(resource)}?${new URLSearchParams({ filter: JSON.stringify(filter), range: WHOLE })}`);
  const [releases, plans] = await Promise.all([
    list<Release>('releases', { upcoming: true }),
    list<DraftListItem>('release-plans', { state: 'new' }),
  ]);
  return agendaOf(releases, plans);
}

function Entry({ entry: { at, release, plan } }: { entry: AgendaEntry }) {
  const translate = useTranslate();
  const text = useReleaseText();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, mb: 1, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{formatInstant(at).slice(-'HH:mm'.length)}</strong>
        {release ? <ReleaseLink seq={release.seq} /> : null}
        {plan ? (
          <DefinitionLink kind="release-plan" code={plan.code}>
            {plan.name}
          </DefinitionLink>
        ) : null}
        <Chip
          size="small"
          variant="outlined"
          color={release ? 'success' : 'info'}
          label={translate(release ? 'releases.agenda.decided' : 'releases.plan.open')}
        />
      </Box>
      {release ? (
        <>
          <Typography>{release.reason}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[text(release.items), release.legalBasis].filter(Boolean).join(' · ')}
          </Typography>
        </>
      ) : null}
      {plan ? (
        <Typography variant="body2" color="textSecondary">
          {translate('drafts.release.items', { smart_count: plan.items })}
        </Typography>
      ) : null}
    </Paper>
  );
}

/** *Lịch áp dụng*: what comes into effect when, decided or still being prepared. */
export function AgendaPage() {
  const translate = useTranslate();
  const { data, error } = useQuery({ queryKey: ['releases', 'agenda'], queryFn: readAgenda });
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('drafts.title')} />
      <DraftTabs at="agenda" />
      {error ? <ProblemAlert error={error} /> : null}
      {data?.length === 0 ? (
        <Typography role="status" sx={{ mt: 2 }}>
          {translate('releases.agenda.none')}
        </Typography>
      ) : null}
      {data?.map(({ day, entries }) => (
        <Box key={day} component="section" aria-labelledby={`day-${day}`} sx={{ mt: 2, maxWidth: 800 }}>
          <Typography id={`day-${day}`} variant="h6" component="h2">
            {translate('releases.agenda.day', { day: formatDay(day) })}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries.map((entry) => (
              <Entry key={entry.release?.seq ?? entry.plan?.code} entry={entry} />
            ))}
          </Box>
        </Box>
      ))}
      {data || error ? null : <CircularProgress aria-label={translate('ra.page.loading')} sx={{ mt: 2 }} />}
    </Box>
  );
}
