import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { HoldingLine } from '../../holding/holding-line.tsx';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { holdingQuery } from '../hands/hands-queries.ts';
import { ReassignDialog } from '../hands/reassign-dialog.tsx';

/** *Ai đang giữ*: every hand the dossier lies in, to the last name, and the way into other hands. */
export function HoldersCard() {
  const translate = useTranslate();
  const { id, dossier, reader } = useDossier();
  const { data } = useQuery(holdingQuery(id, dossier.seq));
  const [open, setOpen] = useState(false);
  if (reader === 'citizen' || !dossier.step || dossier.step.final) return null;
  return (
    <Card
      title={translate('hands.holding.title')}
      actions={
        <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
          {translate('hands.reassign.open')}
        </Button>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.map((one) => (
          <li key={`${one.kind}${one.username ?? one.roleCode}${one.agencyName}`}>
            <HoldingLine holding={one} />
          </li>
        ))}
        {data?.length === 0 ? <li>{translate('dossier.header.nobody')}</li> : null}
      </Box>
      {open ? <ReassignDialog close={() => setOpen(false)} /> : null}
    </Card>
  );
}
