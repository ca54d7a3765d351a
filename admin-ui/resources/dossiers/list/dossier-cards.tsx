import Box from '@mui/material/Box';
import CardActionArea from '@mui/material/CardActionArea';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { Loading, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DossierListItem } from '../../../../schemas/types/index.ts';
import { useObservable } from '../../../providers/observable.ts';
import { useAllows } from '../../../providers/rights.ts';
import { session } from '../../../providers/session.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { DeadlineWords } from '../deadline-words.tsx';
import { StatusChip } from '../status-chip.tsx';
import { HolderWords } from './holder-words.tsx';
import { NothingHere } from './nothing-here.tsx';

/** One dossier on a narrow screen; the whole card opens it. */
export function DossierCard({ row }: { row: DossierListItem }) {
  const citizen = useObservable(session)?.user.kind === 'citizen';
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <CardActionArea
      component={Link}
      to={createPath({ resource: 'dossiers', type: 'show', id: row.id })}
      sx={{ p: 1.5, display: 'block' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'flex-start' }}>
        <Typography variant="subtitle2" component="span" color="primary">
          {row.trial ? `${translate('trials.mark')} · ` : ''}
          {row.dossierNo ?? translate('dossiers.list.noCode')}
        </Typography>
        <StatusChip row={row} />
      </Box>
      <Typography variant="body2">{row.serviceName}</Typography>
      <Typography variant="body2" color="textSecondary">
        {citizen ? row.handlingAgencyName : row.applicantName} · {row.stepName ?? translate('dossiers.list.noStep')}
      </Typography>
      <Box sx={{ mt: 0.5, display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <DeadlineWords row={row} />
        {citizen ? null : <HolderWords row={row} />}
      </Box>
    </CardActionArea>
  );
}

/** The dossiers of the page as cards. */
export function DossierCards() {
  const translate = useTranslate();
  const citizen = useObservable(session)?.user.kind === 'citizen';
  const mayAct = useAllows('act') && !citizen;
  const { data, isPending, selectedIds, onToggleItem } = useListContext<DossierListItem>();
  if (isPending) return <Loading />;
  if (!data || data.length === 0) return <NothingHere />;
  return (
    <>
      <BulkBar />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{ borderBottom: 1, borderColor: 'divider', display: 'flex', alignItems: 'flex-start' }}
          >
            {mayAct ? (
              <Checkbox
                checked={selectedIds.includes(row.id)}
                onChange={() => onToggleItem(row.id)}
                slotProps={{ input: { 'aria-label': translate('bulk.select', { code: row.dossierNo ?? row.id }) } }}
              />
            ) : null}
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <DossierCard row={row} />
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
