import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Attention, AttentionPlace } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { allAddress, placeAddress } from './attention-address.ts';

const FIRST = 5;

function PlaceLine({ attention, place }: { attention: Attention['attention']; place: AttentionPlace }) {
  const sentence = useSentence();
  const to = placeAddress(attention, place);
  const words = `${place.code} · ${place.name}`;
  return (
    <Box component="li" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
      {to === undefined ? (
        words
      ) : (
        <Link component={RouterLink} to={to}>
          {words}
        </Link>
      )}
      {place.detail ? (
        <Typography variant="body2" color="textSecondary">
          {sentence(place.detail)}
        </Typography>
      ) : null}
    </Box>
  );
}

/** One thing that needs attention: how much of it, why it matters, and the way to the first places. */
export function AttentionCard({ attention: { attention, total, places } }: { attention: Attention }) {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const all = allAddress(attention);
  const shown = open ? places : places.slice(0, FIRST);
  return (
    <Paper variant="outlined" component="article" aria-labelledby={id} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Chip
          size="small"
          color={attention === 'drafts-changed' ? 'info' : 'warning'}
          label={formatCount(total)}
          sx={{ fontWeight: 700 }}
        />
        <Typography id={id} component="h3" sx={{ fontWeight: 600 }}>
          {translate(`attention.${attention}.title`)}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ my: 0.5 }}>
        {translate(`attention.${attention}.help`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {shown.map((place) => (
          <PlaceLine key={`${place.code} ${place.detail?.vi}`} attention={attention} place={place} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {places.length > FIRST ? (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? translate('attention.fewer') : translate('attention.more', { smart_count: places.length - FIRST })}
          </Button>
        ) : null}
        {all ? (
          <Button size="small" component={RouterLink} to={all}>
            {translate('attention.all', { count: formatCount(total) })}
          </Button>
        ) : null}
        {open && !all && total > places.length ? (
          <Typography variant="body2" sx={{ alignSelf: 'center' }}>
            {translate('attention.firstOnly', { shown: places.length, total: formatCount(total) })}
          </Typography>
        ) : null}
      </Box>
    </Paper>
  );
}
