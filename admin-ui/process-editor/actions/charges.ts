import type { ProcessAction } from '../../../schemas/types/index.ts';

/** What an action asks to be paid. */
export type Charge = Pick<ProcessAction, 'requestPayment' | 'paymentFee'>;

export function chargeOf(actions: readonly ProcessAction[], key: string): Charge {
  const action = actions.find(({ actionKey }) => actionKey === key);
  return { requestPayment: action?.requestPayment ?? 0, paymentFee: action?.paymentFee ?? '' };
}

/** The actions with other charges, by their keys; undefined where nothing changes. */
export function withCharges(
  actions: readonly ProcessAction[],
  charges: ReadonlyMap<string, Charge>,
): ProcessAction[] | undefined {
  let changed = false;
  const next = actions.map((action) => {
    const charge = charges.get(action.actionKey);
    if (!charge) return action;
    if (charge.requestPayment === action.requestPayment && charge.paymentFee === action.paymentFee) return action;
    changed = true;
    return { ...action, ...charge };
  });
  return changed ? next : undefined;
}
