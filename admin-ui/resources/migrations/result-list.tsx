import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Bilingual, JobItemState } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { DossierLink } from './dossier-link.tsx';
import { ItemState, type Telling } from './item-state.tsx';

/** What became, or would become, of one dossier. */
export interface Result {
  dossierId: string;
  dossierNo: string | null;
  state: JobItemState;
  reasons: Bilingual[];
  fromStep?: string;
  toStep?: string;
}

interface ResultListProps<R extends Result> {
  results: readonly R[];
  telling: Telling;
  /** More lines about one. */
  more?(result: R): string[];
}

/** `A → B`; where a dossier stays at its step only that one. */
const wayOf = ({ state, fromStep = '', toStep = '' }: Result): string =>
  state === 'done' && toStep !== '' && toStep !== fromStep ? `${fromStep} → ${toStep}` : fromStep;

/** Dossier by dossier: what became of it, from which step to which, and why not. */
export function ResultList<R extends Result>({ results, telling, more }: ResultListProps<R>) {
  const translate = useTranslate();
  const sentence = useSentence();
  if (results.length === 0) return <Typography role="status">{translate('migrations.results.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {results.map((result) => {
        const { dossierId, dossierNo, state, reasons } = result;
        const way = wayOf(result);
        return (
          <Paper
            component="li"
            key={dossierId}
            variant="outlined"
            sx={{
              p: 1,
              mb: 0.5,
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '190px 170px minmax(0, 1fr)' },
            }}
          >
            <DossierLink id={dossierId} dossierNo={dossierNo} />
            <ItemState state={state} telling={telling} />
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {way === '' ? null : <Typography variant="body2">{way}</Typography>}
              {reasons.map((reason) => (
                <Typography key={reason.vi} variant="body2">
                  {sentence(reason)}
                </Typography>
              ))}
              {more?.(result).map((line) => (
                <Typography key={line} variant="body2" color="textSecondary">
                  {line}
                </Typography>
              ))}
            </Box>
          </Paper>
        );
      })}
    </Box>
  );
}
