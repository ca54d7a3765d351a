import type { FeeKind, PaymentDue, PaymentSheet } from '../../../schemas/types/index.ts';
import type { Collector } from './collector.ts';

type Amounts = Pick<PaymentSheet, 'feeAmount' | 'serviceAmount' | 'shipAmount' | 'advanceAmount'>;

/** Phí, postage and lệ phí apart, in whole đồng; what was paid in advance is taken off in that order, so that they add up to the total. */
export function duesOf(amounts: Amounts, collector: Collector | undefined): PaymentDue[] {
  let advance = amounts.advanceAmount;
  const gross: readonly [FeeKind, number][] = [
    ['phi', amounts.serviceAmount],
    ['ship', amounts.shipAmount],
    ['lephi', amounts.feeAmount],
  ];
  return gross.flatMap(([kind, whole]): PaymentDue[] => {
    const off = Math.min(advance, whole);
    advance -= off;
    const amount = whole - off;
    if (amount === 0) return [];
    const account = collector?.accounts[kind];
    return [{ kind, amount, ...(account ? { account } : {}) }];
  });
}
