import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { TokensInput } from '../lists/tokens-input.tsx';
import { stepName } from '../step-name.ts';
import { useActions, useListChanges, useSteps } from '../use-lists.ts';
import { type Charge, chargeOf, withCharges } from './charges.ts';

const NOTHING = { actionKey: '', requestPayment: 0, paymentFee: '' };

/** Gives other actions the payment request and the fee of this one, as long as its form is open: the guide sets 1100 and 2000 alike. */
export function FeeForOthers({ index }: { index: number }) {
  const translate = useTranslate();
  const actions = useActions();
  const steps = useSteps();
  const { read, setActions } = useListChanges();
  const { disabled } = useBodyInput('paymentFee');
  const [before, setBefore] = useState<ReadonlyMap<string, Charge>>(new Map());
  const { actionKey, requestPayment, paymentFee } = actions[index] ?? NOTHING;

  useEffect(() => {
    if (before.size === 0) return;
    const charges = new Map([...before.keys()].map((key) => [key, { requestPayment, paymentFee }]));
    const changed = withCharges(read().actions, charges);
    if (changed) setActions(changed);
  });

  if (requestPayment === 0 && paymentFee === '') return null;
  const others = actions.filter((action) => action.actionKey !== actionKey);
  return (
    <TokensInput
      label={translate('processes.fee.others')}
      help={translate('processes.fee.othersHelp')}
      disabled={disabled}
      values={[...before.keys()]}
      choices={others.map((action) => ({
        value: action.actionKey,
        label: `${action.actionCode} ${action.actionName}${
          action.preStepCode === '' ? '' : ` (${stepName(steps, action.preStepCode)})`
        }`,
        hideCode: true,
      }))}
      onChange={(keys) => {
        const dropped = [...before].filter(([key]) => !keys.includes(key));
        const restored = withCharges(actions, new Map(dropped));
        if (restored) setActions(restored);
        setBefore(new Map(keys.map((key) => [key, before.get(key) ?? chargeOf(actions, key)])));
      }}
    />
  );
}
