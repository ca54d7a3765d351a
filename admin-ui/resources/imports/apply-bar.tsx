import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import type { ImportChoice } from './use-import-choice.ts';

interface ApplyBarProps {
  plan: ImportPlan;
  choice: ImportChoice;
  onReviewProposals(): void;
}

/** How much is chosen, and the way on; always in sight. */
export function ApplyBar({ plan, choice, onReviewProposals }: ApplyBarProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const items = choice.items.size + choice.pulled.size;
  const proposals = choice.proposals.size;
  return (
    <Paper
      elevation={3}
      component="footer"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 5,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        p: 1,
        alignItems: 'center',
      }}
    >
      <Button variant="contained" disabled={items + proposals === 0} onClick={() => setOpen(true)}>
        {translate('imports.apply.open')}
      </Button>
      <Typography role="status">
        {items + proposals === 0
          ? translate('imports.apply.nothing')
          : translate('imports.apply.chosen', { items: formatCount(items), proposals: formatCount(proposals) })}
      </Typography>
      {open ? (
        <ApplyDialog
          plan={plan}
          choice={choice}
          onClose={() => setOpen(false)}
          onReviewProposals={() => {
            setOpen(false);
            onReviewProposals();
          }}
        />
      ) : null}
    </Paper>
  );
}
