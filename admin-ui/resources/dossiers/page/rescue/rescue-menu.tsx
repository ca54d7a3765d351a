import HelpIcon from '@mui/icons-material/HelpOutlined';
import MoveIcon from '@mui/icons-material/LowPriority';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useAllows } from '../../../../providers/rights.ts';
import { useDossier } from '../dossier-context.tsx';
import { RecordWithdrawal } from '../withdrawal/record-withdrawal.tsx';
import { useRescue } from './rescue-context.ts';

/** Why one cannot go on and what an applicant asks at the desk, for every officer; and the way round it, for whoever configures or operates. */
export function RescueMenu() {
  const translate = useTranslate();
  const { reader } = useDossier();
  const { askWhy, beginMove } = useRescue();
  const administers = useAllows('manage');
  if (reader !== 'officer') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      <Button size="small" startIcon={<HelpIcon />} onClick={() => askWhy()} aria-haspopup="dialog">
        {translate('rescue.why.title')}
      </Button>
      <RecordWithdrawal />
      {administers ? (
        <Button size="small" startIcon={<MoveIcon />} onClick={beginMove} aria-haspopup="dialog">
          {translate('rescue.move.title')}
        </Button>
      ) : null}
    </Box>
  );
}
