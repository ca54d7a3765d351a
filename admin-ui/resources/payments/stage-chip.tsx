import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { PaymentStage } from '../../../schemas/types/index.ts';

const COLOURS = {
  requested: 'default',
  paying: 'info',
  reported: 'warning',
  'asked-again': 'default',
  paid: 'success',
  reconciled: 'success',
  settled: 'success',
  'refund-due': 'error',
  refunded: 'default',
  void: 'default',
} as const satisfies Record<PaymentStage, string>;

/** How far a sheet has come, in a word. */
export function StageChip({ stage, before = '' }: { stage: PaymentStage; before?: string }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      color={COLOURS[stage]}
      variant={stage === 'void' || stage === 'refunded' ? 'outlined' : 'filled'}
      label={`${before}${translate(`payments.stage.${stage}`)}`}
    />
  );
}
