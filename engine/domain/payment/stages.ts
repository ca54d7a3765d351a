import type { PaymentStage } from '../../../schemas/types/index.ts';

/** How far a sheet can have come, in the order of its life. */
export const PAYMENT_STAGES = [
  'requested',
  'paying',
  'reported',
  'asked-again',
  'paid',
  'reconciled',
  'settled',
  'refund-due',
  'refunded',
  'void',
] as const satisfies readonly PaymentStage[];
