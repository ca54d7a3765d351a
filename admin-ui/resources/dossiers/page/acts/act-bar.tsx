import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossier-context.tsx';
import { actionsQuery } from '../dossier-queries.ts';
import { ActButton } from './act-button.tsx';
import { groupActs, mainAct } from './offered.ts';

/** On a small screen: what can be done now, within reach of the thumb wherever the page stands. */
export function ActBar() {
  const translate = useTranslate();
  const small = useMediaQuery('(max-width: 1199.95px)');
  const [open, setOpen] = useState(false);
  const { id, dossier, reader, playAs } = useDossier();
  const { data } = useQuery(actionsQuery(id, dossier, playAs));
  const acts = groupActs(data ?? [], reader).open;
  const main = mainAct(acts, dossier.step?.stepCode);
  if (!small || acts.length === 0) return null;
  return (
    <>
      <Paper
        square
        elevation={6}
        sx={{ position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 'appBar', p: 1, display: 'flex' }}
      >
        <Button variant="contained" fullWidth onClick={() => setOpen(true)} aria-haspopup="dialog">
          {translate('dossier.acts.bar', { smart_count: acts.length })}
        </Button>
      </Paper>
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('dossier.acts.title') } }}
      >
        <Box sx={{ p: 2, display: 'grid', gap: 1 }}>
          <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 700 }}>
            {translate('dossier.acts.title')}
          </Typography>
          {acts.map((action) => (
            <ActButton key={action.actionKey} action={action} main={action === main} chosen={() => setOpen(false)} />
          ))}
        </Box>
      </Drawer>
    </>
  );
}
