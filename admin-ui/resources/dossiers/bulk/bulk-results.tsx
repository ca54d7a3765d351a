import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import RefusedIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { BulkActResult } from '../../../../schemas/types/index.ts';
import { ReasonList } from '../page/reason-list.tsx';

/** What came of an act on many dossiers, dossier by dossier. */
export function BulkResults({ results }: { results: BulkActResult[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {results.map(({ dossierId, dossierNo, state, stepName, reasons }) => {
        const Icon = state === 'done' ? DoneIcon : RefusedIcon;
        return (
          <Box
            component="li"
            key={dossierId}
            data-result={state}
            sx={{ display: 'flex', gap: 1, py: 0.75, borderBottom: 1, borderColor: 'divider' }}
          >
            <Icon aria-hidden sx={{ color: state === 'done' ? 'success.main' : 'error.main' }} />
            <Box sx={{ minWidth: 0 }}>
              <strong>{dossierNo ?? dossierId}</strong>
              {state === 'done' ? (
                <Box>{translate('bulk.done', { step: stepName })}</Box>
              ) : (
                <>
                  <Box>{translate('bulk.refused')}</Box>
                  <ReasonList reasons={reasons} />
                </>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
