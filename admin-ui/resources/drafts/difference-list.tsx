import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { Pager } from '../imports/pager.tsx';
import { type Difference, differences } from './differences.ts';

const PAGE = 20;

function useValueText(): (value: unknown) => string {
  const translate = useTranslate();
  return (value) => {
    if (value === undefined || value === '') return translate('drafts.versions.nothing');
    if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value, null, 1);
  };
}

interface DifferenceListProps {
  resource: string;
  before: unknown;
  after: unknown;
}

/** Where two bodies of a definition differ, in the words of its forms. */
export function DifferenceList({ resource, before, after }: DifferenceListProps) {
  const translate = useTranslate();
  const valueText = useValueText();
  const placeText = usePlaceText();
  const [page, setPage] = useState(0);
  const found = useMemo<Difference[]>(() => differences(before, after), [before, after]);
  if (found.length === 0) return <Typography role="status">{translate('drafts.versions.same')}</Typography>;
  return (
    <>
      <Box component="dl" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {found.slice(page * PAGE, (page + 1) * PAGE).map((one, index) => (
          // Two items may have the same name; the list is only read.
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here has a state of its own
          <Box key={`${index} ${one.path.join(' ')}`} sx={{ mb: 1.5 }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {placeText(resource, one.path)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              {translate('drafts.versions.inVersion')}: {valueText(one.before)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              {translate('drafts.versions.inDraft')}: {valueText(one.after)}
            </Typography>
          </Box>
        ))}
      </Box>
      <Pager page={page} size={PAGE} total={found.length} onPage={setPage} />
    </>
  );
}
