import type { CompiledAction, CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import { type ProcessGraph, reach, reachBackwards } from './graph.ts';

const ADVANCE = 1;
const SETTLEMENT = 2;
const REPORTED = 3;
const ASK_AGAIN = 4;
const COLLECTED = 5;

/** Whether an act makes the applicant owe something (`requestPayment` 1, 2) or takes the money at once (5). */
export const asksForMoney = ({ requestPayment, fee }: CompiledAction): boolean =>
  requestPayment === ADVANCE || requestPayment === SETTLEMENT || (requestPayment === COLLECTED && fee !== null);

/** Whether a process takes money anywhere. */
export const collectsMoney = ({ actions }: CompiledProcess): boolean => actions.some(asksForMoney);

const mentions = ({ condition }: CompiledAction, word: 'payok' | 'paynotok'): boolean =>
  condition.terms.some((term) => term.word === word || (term.word === 'feel' && /\bfee\b|\bpay/.test(term.expression)));

/** Acts that find out whether it was paid: those with payok, and those that collect. */
const checksPayment = (action: CompiledAction): boolean =>
  mentions(action, 'payok') || mentions(action, 'paynotok') || action.requestPayment === COLLECTED;

/** Money asked for and never looked at again, looked at and never asked for, asked for without an amount. */
export function lintMoney({ actions }: CompiledProcess, graph: ProcessGraph): Finding[] {
  const asking = actions.filter(asksForMoney);
  const afterAsking = reach(
    graph,
    asking.flatMap(({ to, from, inside }) => (inside && to !== null ? [to] : [from])),
  );
  const checking = actions.filter(checksPayment).flatMap(({ from }) => from ?? []);
  // The step at which it is looked at, and every step on the way there.
  const beforeChecking = reachBackwards(graph, checking);
  const anyFee = asking.filter(({ fee }) => fee !== null);
  return actions.flatMap((action, index): Finding[] => {
    const path = `/actions/${index}`;
    const { requestPayment, fee, from, to, inside } = action;
    const findings: Finding[] = [];
    const owes = requestPayment === ADVANCE || requestPayment === SETTLEMENT;
    if (owes && fee === null && anyFee.length === 0) findings.push(lint('payment-request-empty', `${path}/paymentFee`));
    if (owes && fee !== null && !beforeChecking.has(inside && to !== null ? to : from))
      findings.push(lint('fee-never-checked', `${path}/requestPayment`));
    if (requestPayment === 0 && fee !== null && fee.feeAmount + fee.serviceAmount + fee.shipAmount > 0)
      findings.push(lint('fee-not-requested', `${path}/requestPayment`));
    const expects =
      requestPayment === REPORTED || requestPayment === ASK_AGAIN || (requestPayment === COLLECTED && fee === null);
    const guards = action.condition.terms.some(({ word }) => word === 'payok' || word === 'paynotok');
    if ((expects || guards) && !afterAsking.has(from))
      findings.push(lint('payment-never-requested', guards ? `${path}/preCondition` : `${path}/requestPayment`));
    return findings;
  });
}
