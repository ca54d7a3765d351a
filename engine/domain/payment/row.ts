import type { Dossier, PaymentSheet, PaymentStage } from '../../../schemas/types/index.ts';
import { balanceOf, sheetsOf, stageOf } from './sheets.ts';

/** The columns lists of payments filter, sort and count by; a projection of one sheet. Amounts in whole đồng. */
export interface PaymentRow {
  sheetId: string;
  feeName: string;
  feeAmount: number;
  serviceAmount: number;
  shipAmount: number;
  total: number;
  stage: PaymentStage;
  method: string;
  requestedAt: string;
  paidAt: string | null;
  refundDue: number;
  /** Series and number of each receipt. */
  receipts: string[];
  /** What it is found by beside its id. */
  keys: string[];
}

function rowOf(sheet: PaymentSheet, dossier: Dossier): PaymentRow {
  const { sheetId, feeName, feeAmount, serviceAmount, shipAmount, total, method = '', requestedAt } = sheet;
  const { attempts = [], arrivals = [], receipts = [], paidAt = null } = sheet;
  return {
    sheetId,
    feeName,
    feeAmount,
    serviceAmount,
    shipAmount,
    total,
    stage: stageOf(sheet, dossier),
    method,
    requestedAt,
    paidAt,
    refundDue: balanceOf(sheet).refundsDue,
    receipts: receipts.map(({ series, number }) => `${series} ${number}`),
    keys: [
      `sheet/${sheetId}`,
      ...attempts.map(({ attemptId }) => `attempt/${attemptId}`),
      ...arrivals.map(({ arrivalId }) => `arrival/${arrivalId}`),
      ...arrivals.flatMap(({ transactionNo }) => (transactionNo ? [`transaction/${transactionNo}`] : [])),
    ],
  };
}

/** The rows of a dossier; a trial keeps no money. */
export const paymentRowsOf = (dossier: Dossier): PaymentRow[] =>
  dossier.trial ? [] : sheetsOf(dossier).map((sheet) => rowOf(sheet, dossier));
