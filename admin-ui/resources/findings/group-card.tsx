import MendIcon from '@mui/icons-material/AutoFixHigh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FindingGroup } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { capital } from './capital.ts';
import { GroupPlaces } from './group-places.tsx';
import type { OverviewFilter } from './use-overview.ts';

const COLOURS = { error: 'error', warning: 'warning', info: 'default' } as const;
const FIRST = 3;

interface GroupCardProps {
  group: FindingGroup;
  filter: OverviewFilter;
  onMend(mendCode: string): void;
}

/** One kind of finding: how often, in whose definitions, where, and the mend for all of them. */
export function GroupCard({ group, filter, onMend }: GroupCardProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { severity, title, places, drafts, agencies, mends, unacceptable } = group;
  const named = agencies.slice(0, FIRST).map(({ agencyCode, agencyName, drafts: some }) => {
    const name = agencyCode === '' ? translate('findings.wholeProvince') : agencyName;
    return `${name} (${formatCount(some)})`;
  });
  const more = agencies.length - named.length;
  return (
    <Paper variant="outlined" component="article" aria-labelledby={id} sx={{ p: 2, mb: 1.5 }}>
      <Typography id={id} component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {capital(sentence(title))}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 0.5 }}>
        <Chip size="small" color={COLOURS[severity]} label={translate(`findings.severityOne.${severity}`)} />
        <Typography variant="body2">
          {translate('findings.places', { smart_count: places })} ·{' '}
          {translate('findings.drafts', { smart_count: drafts })}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('findings.agencies')}: {named.join(', ')}
        {more > 0 ? ` ${translate('findings.moreAgencies', { smart_count: more })}` : ''}
      </Typography>
      {unacceptable ? (
        <Typography variant="body2" color="textSecondary">
          {translate('findings.unacceptable')}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {mends.map((mend) => (
          <Button
            key={mend.mendCode}
            size="small"
            variant="outlined"
            startIcon={<MendIcon />}
            onClick={() => onMend(mend.mendCode)}
          >
            {translate('findings.mend.group', { what: sentence(mend.title), smart_count: mend.drafts })}
          </Button>
        ))}
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'findings.hidePlaces' : 'findings.showPlaces')}
        </Button>
      </Box>
      {open ? <GroupPlaces group={group} filter={filter} /> : null}
    </Paper>
  );
}
