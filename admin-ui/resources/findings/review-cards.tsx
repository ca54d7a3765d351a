import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewItem, ReviewState } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatInstant } from '../../fields/formats.ts';
import { useConfiguresAll } from '../../providers/rights.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { ReleaseLink } from '../drafts/release-link.tsx';
import { capital } from './capital.ts';
import { usePlacedText } from './place-list.tsx';

const COLOURS: Record<ReviewState, 'error' | 'warning' | 'default' | 'success'> = {
  over: 'error',
  ending: 'warning',
  changed: 'warning',
  open: 'default',
  mended: 'success',
};

const dayText = (day: string): string => day.split('-').reverse().join('/');

function ReviewCard({ item }: { item: ReviewItem }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const kindName = useKindName();
  const placedText = usePlacedText();
  const province = useConfiguresAll();
  const { source, state, kind, code, name, path, message, reason, since, by, until, release, acceptedFaultCode } = item;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, mb: 1, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Chip size="small" color={COLOURS[state]} label={translate(`findings.review.states.${state}`)} />
        <Typography variant="body2" color="textSecondary">
          {translate(`findings.review.sources.${source}`)}
          {until === undefined ? '' : ` · ${translate('findings.review.until', { day: dayText(until) })}`}
        </Typography>
      </Box>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {kindName(kind)} {code} {name === '' ? '' : `· ${name}`}
      </Typography>
      <DefinitionLink kind={kind} code={code} pointer={path}>
        {placedText(item) || translate('drafts.whole')}
      </DefinitionLink>
      {message ? <Typography>{capital(sentence(message))}</Typography> : null}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {translate('findings.review.because', { reason })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('findings.review.by', { by, at: formatInstant(since) })}
        {release === undefined ? null : (
          <>
            {' · '}
            <ReleaseLink seq={release} />
          </>
        )}
      </Typography>
      {acceptedFaultCode !== undefined && province ? (
        <Button size="small" component={RouterLink} to={`/accepted-faults/${encodeURIComponent(acceptedFaultCode)}`}>
          {translate(state === 'mended' ? 'findings.review.takeOff' : 'findings.review.change')}
        </Button>
      ) : null}
    </Paper>
  );
}

/** The review list as cards, on wide screens too: what is said of each is a text. */
export function ReviewCards() {
  const translate = useTranslate();
  const { data = [], isPending } = useListContext<ReviewItem>();
  if (data.length === 0 && !isPending)
    return <Typography role="status">{translate('findings.review.none')}</Typography>;
  return (
    <Box component="ul" aria-label={translate('findings.review.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((item) => (
        <ReviewCard key={item.id} item={item} />
      ))}
    </Box>
  );
}
