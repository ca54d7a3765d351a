import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Change } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { Pager } from '../imports/pager.tsx';
import { countsOf, groupsOf } from './change-groups.ts';
import { ChangeLine } from './change-line.tsx';

const PLACES = 20;

interface ChangeListProps {
  changes: readonly Change[];
  /** Takes the reader to a field of the later body, where an editor is at hand. */
  onGoTo?: (pointer: string) => void;
}

/** Changes in words, by step, action, part …; added, removed and changed are told apart by sign and word. */
export function ChangeList({ changes, onGoTo }: ChangeListProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const [page, setPage] = useState(0);
  const groups = useMemo(() => groupsOf(changes), [changes]);
  if (groups.length === 0) return <Typography role="status">{translate('changes.none')}</Typography>;
  const counts = countsOf(changes);
  return (
    <>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {(['added', 'removed', 'changed'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => translate(`changes.counts.${kind}`, { smart_count: counts[kind] }))
          .join(' · ')}
      </Typography>
      {groups.slice(page * PLACES, (page + 1) * PLACES).map(({ key, place, changes: ofPlace }) => (
        <Box key={key} component="section" sx={{ mb: 1.5 }}>
          <Typography component="h4" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {sentence(place)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ofPlace.map((change) => (
              <ChangeLine
                key={`${change.change} ${change.path} ${change.sentence.vi}`}
                change={change}
                {...(onGoTo ? { onGoTo } : {})}
              />
            ))}
          </Box>
        </Box>
      ))}
      <Pager page={page} size={PLACES} total={groups.length} onPage={setPage} />
    </>
  );
}
