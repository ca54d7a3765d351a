import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';
import { useAllows } from '../../providers/rights.ts';
import { DefinitionLink } from './definition-link.tsx';
import type { DraftRow } from './draft-row.ts';
import { DraftRowActs } from './draft-row-acts.tsx';
import { useKindName } from './kind-name.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import { ErrorsChip, InForceText, StateChip } from './state-text.tsx';

/** The drafts as cards, for narrow screens. */
export function DraftCards() {
  const translate = useTranslate();
  const kindName = useKindName();
  const mayConfigure = useAllows('configure');
  const { data = [], isPending } = useListContext<DraftRow>();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((row) => (
          <Paper component="li" key={row.id} variant="outlined" sx={{ display: 'flex', p: 1, mb: 1 }}>
            {mayConfigure ? <RowCheckbox row={row} /> : null}
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography variant="body2" color="textSecondary">
                {kindName(row.kind)}
              </Typography>
              <DefinitionLink kind={row.kind} code={row.code} />
              <Typography>{row.name}</Typography>
              <StateChip row={row} /> <ErrorsChip row={row} />
              <Typography variant="body2" component="div">
                <InForceText row={row} />
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {translate('drafts.savedBy', { author: row.author, at: formatInstant(row.savedAt) })}
              </Typography>
            </Box>
            <RecordContextProvider value={row}>
              <div>
                <DraftRowActs row={row} />
              </div>
            </RecordContextProvider>
          </Paper>
        ))}
      </Box>
      {data.length === 0 && !isPending ? <Typography role="status">{translate('drafts.noneFit')}</Typography> : null}
    </>
  );
}
