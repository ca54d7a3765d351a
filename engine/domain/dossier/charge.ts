import type {
  CompiledAction,
  Dossier,
  DossierEvent,
  EditableFeeField,
  FeeAsked,
  FeeSheetRule,
  NumberDraw,
  PaymentSheet,
} from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { NO_FEE } from '../fee/no-fee.ts';
import { applyEdits } from '../fee/sheet.ts';
import { collectorReasons } from '../payment/collector.ts';
import { duesOf } from '../payment/dues.ts';
import { type ChargedPolicy, computeCharge, feeAsked, kindsCharged } from '../payment/fee-facts.ts';
import { isToReturn, payWith, receiveMoney, withRefund } from '../payment/receive-money.ts';
import { paidAdvance } from '../payment/sheets.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActCommand, ActContext } from './context.ts';
import { derivedId } from './decision.ts';

const ADVANCE = 1;
const SETTLEMENT = 2;
const REPORTED = 3;
const ASK_AGAIN = 4;
const COLLECTED = 5;
/** What an officer may change where the definition says so. */
const FIELDS = ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'] as const satisfies EditableFeeField[];

/** What an act does to the money: its events, and the receipt numbers they wait for. */
export type Charge = { events: DossierEvent[]; draws: NumberDraw[]; reasons: Reason[] };
const nothing: Charge = { events: [], draws: [], reasons: [] };
const refused = (...reasons: Reason[]): Charge => ({ events: [], draws: [], reasons });
const charged = (sheet: PaymentSheet, draws: NumberDraw[] = []): Charge => ({
  events: [{ type: 'charged', sheet }],
  draws,
  reasons: [],
});

/** The obligation there is; a void sheet is none, and the next one is another. */
const standing = ({ payment }: Dossier): PaymentSheet | undefined =>
  payment !== null && payment.state !== 'void' ? payment : undefined;

/** What a standing sheet asks for, as the rule of an act that has no fee of its own; its amounts are those of all copies. */
const ruleOf = (sheet: PaymentSheet): FeeSheetRule => ({
  paymentFee: sheet.feeName,
  feeAmount: sheet.feeAmount,
  serviceAmount: sheet.serviceAmount,
  shipAmount: sheet.shipAmount,
  advanceAmount: sheet.advanceAmount,
  paymentNote: sheet.note,
  editable: FIELDS.filter((field) => field !== 'quantity' && sheet.editable?.includes(field)),
});

/** Whether a paid sheet leaves something to be asked for: an advance is settled later, anything else is done. */
const settles = (action: CompiledAction, { kind }: PaymentSheet, context: ActContext): boolean =>
  kind === 'advance' &&
  (action.requestPayment === SETTLEMENT || action.requestPayment === COLLECTED) &&
  (action.fee !== null || context.money?.policy !== undefined);

/**
 * The policy an action charges by: none where the dossier has none, nor for an advance that says its own amount, since an
 * advance is paid before anybody can count.
 */
export const chargingPolicy = (
  { requestPayment, fee }: CompiledAction,
  { money }: Pick<ActContext, 'money'>,
): ChargedPolicy | undefined => (requestPayment === ADVANCE && fee !== null ? undefined : money?.policy);

/** What a screen asks before an action charges by a policy; undefined where it does not, or only collects what stands. */
export function feeAskedBy(action: CompiledAction, dossier: Dossier, context: ActContext): FeeAsked | undefined {
  const now = standing(dossier);
  const settling = now?.state === 'paid' && settles(action, now, context);
  const counts = [ADVANCE, SETTLEMENT].includes(action.requestPayment)
    ? now?.state !== 'paid' || settling
    : action.requestPayment === COLLECTED && (now === undefined || settling);
  const policy = counts ? chargingPolicy(action, context) : undefined;
  return policy && feeAsked(policy, dossier, context.now);
}

/** Why an act that takes money at the desk cannot: told before anything is entered, since nothing entered would mend it. */
export function collectingReasons(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  if (action.requestPayment !== COLLECTED || dossier.trial) return [];
  const now = standing(dossier);
  if (now?.state === 'paid' && !settles(action, now, context)) return [];
  const policy = chargingPolicy(action, context);
  const owed = now && now.state !== 'paid' ? now : action.fee;
  const kinds =
    policy && owed !== now
      ? kindsCharged(policy, dossier, context.now)
      : owed
        ? duesOf(owed, undefined).map(({ kind }) => kind)
        : [];
  return collectorReasons(context.money?.collector, kinds, dossier.handlingAgency.name);
}

/** The amounts as the policy computes them, where the action charges by one, else as the act's fee string says. */
function configured(
  action: CompiledAction,
  before: PaymentSheet | undefined,
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): { rule: FeeSheetRule; from: Partial<PaymentSheet> } | { reasons: Reason[] } {
  // Without a fee string nothing may be asked for: amounts never come from the client.
  const own = action.fee ?? (before ? ruleOf(before) : NO_FEE);
  const charging = chargingPolicy(action, context);
  if (!charging) return { rule: own, from: {} };
  const charge = computeCharge(charging, dossier, command.payment, context.actor, context.now);
  if ('reasons' in charge) return charge;
  const { feeAmount, serviceAmount, shipAmount, lines } = charge.computed;
  return {
    rule: {
      ...own,
      feeAmount,
      serviceAmount,
      shipAmount,
      paymentFee: own.paymentFee || charging.policy.policyName,
      editable: own.editable.filter((field) => field !== 'quantity'),
    },
    from: {
      policy: charging.pin,
      facts: charge.facts,
      lines: lines.map(({ missing: _missing, ...line }) => line),
    },
  };
}

/** The sheet an action asks for: the configured amounts, changed only where the definition says so. */
function requested(action: CompiledAction, command: ActCommand, dossier: Dossier, context: ActContext): Charge {
  const now = standing(dossier);
  const settling = now?.state === 'paid' && settles(action, now, context);
  if (now?.state === 'paid' && !settling) return nothing;
  const before = settling ? undefined : now;
  if (!action.fee && !context.money?.policy && !command.payment && action.requestPayment !== ADVANCE) return nothing;
  const {
    feeName,
    note,
    method: _method,
    transferNo: _transfer,
    quantities: _quantities,
    exemptGroups: _groups,
    ...amounts
  } = command.payment ?? {};
  const found = configured(action, before, command, dossier, context);
  if ('reasons' in found) return refused(...found.reasons);
  const advance = paidAdvance(dossier, before);
  const rule = advance > 0 ? { ...found.rule, advanceAmount: advance } : found.rule;
  const edited = applyEdits(rule, { ...amounts, ...(feeName === undefined ? {} : { name: feeName }) });
  if (!('amounts' in edited)) {
    const reasons = edited.notEditable.length > 0 ? [reason('fee-not-editable', { fields: edited.notEditable })] : [];
    return refused(
      ...reasons,
      ...(edited.invalid.length > 0 ? [reason('fee-invalid', { fields: edited.invalid })] : []),
    );
  }
  const { name, feeAmount, serviceAmount, shipAmount, advanceAmount, quantity, total } = edited.amounts;
  const gross = { feeAmount: feeAmount * quantity, serviceAmount: serviceAmount * quantity, shipAmount, advanceAmount };
  const { lines: _lines, facts: _facts, policy: _policy, reconciled: _reconciled, ...kept } = before ?? {};
  const sheet: PaymentSheet = {
    ...kept,
    sheetId: before?.sheetId ?? derivedId(context.entryId, 1),
    kind: action.requestPayment === ADVANCE ? 'advance' : action.requestPayment === COLLECTED ? 'desk' : 'settlement',
    feeName: name,
    ...gross,
    total,
    note: note ?? rule.paymentNote,
    editable: rule.editable,
    state: 'requested',
    ...(dossier.trial ? { trial: true as const } : {}),
    requestedAt: before?.requestedAt ?? context.now,
    actionKey: action.actionKey,
    dues: duesOf(gross, context.money?.collector),
    ...found.from,
  };
  const over = advance - (gross.feeAmount + gross.serviceAmount + gross.shipAmount);
  return charged(withAdvanceReturned(sheet, over, context));
}

/** What is left of the advance beyond the fee goes back, once, however often the sheet is asked for. */
function withAdvanceReturned(
  { refunds = [], ...sheet }: PaymentSheet,
  over: number,
  context: ActContext,
): PaymentSheet {
  const standing = refunds.filter((refund) => !isToReturn(refund));
  const asked: PaymentSheet = standing.length > 0 ? { ...sheet, refunds: standing } : sheet;
  if (over <= 0) return asked;
  return withRefund(
    asked,
    { amount: over, cause: 'advance-too-high', openedAt: context.now, reason: '' },
    context.entryId,
  );
}

const changesAmounts = ({ payment = {} }: ActCommand): boolean =>
  payment.quantities !== undefined ||
  payment.exemptGroups !== undefined ||
  FIELDS.some((field) => askedIn(payment)[field] !== undefined);

const askedIn = ({ feeName, ...amounts }: NonNullable<ActCommand['payment']>) => ({ ...amounts, name: feeName });

const BY_TRANSFER = /chuyển\s*khoản|transfer/i;

/** Collection of what stands, of what the cashier may change it to, or of the act's own fee where nothing was asked before. */
function collected(action: CompiledAction, command: ActCommand, dossier: Dossier, context: ActContext): Charge {
  const now = standing(dossier);
  const settling = now?.state === 'paid' && settles(action, now, context);
  if (now?.state === 'paid' && !settling) return nothing;
  const before = settling ? undefined : now;
  const own = action.fee !== null || context.money?.policy !== undefined;
  const fresh = (before ? changesAmounts(command) : own) ? requested(action, command, dossier, context) : nothing;
  if (fresh.reasons.length > 0) return fresh;
  const [event] = fresh.events;
  const sheet = event?.type === 'charged' ? event.sheet : before;
  if (!sheet) return refused(reason('payment-missing'));
  const { method = before?.method ?? '', transferNo, note = sheet.note } = command.payment ?? {};
  const { entryId, actor, money } = context;
  const booked: PaymentSheet = { ...sheet, kind: before?.kind ?? sheet.kind, note };
  const receiving = {
    collector: money?.collector,
    agencyName: dossier.handlingAgency.name,
    payer: dossier.applicant.name,
    now: context.now,
    by: actor.username,
    entryId,
    method,
    ended: false,
  };
  const arrival = {
    arrivalId: entryId,
    via: BY_TRANSFER.test(method) ? ('transfer' as const) : ('cash' as const),
    amount: sheet.total,
    at: context.now,
    by: nameOfActor(actor),
    ...(transferNo === undefined ? {} : { transactionNo: transferNo }),
  };
  const received =
    dossier.trial || sheet.total === 0
      ? payWith(booked, receiving, actor.username)
      : receiveMoney(booked, arrival, receiving);
  if (typeof received === 'string') throw new RangeError(`a cashier's own entry was ${received}`);
  return 'reasons' in received ? refused(...received.reasons) : charged(received.sheet, received.draws);
}

/**
 * What `requestPayment` 0–5 of an action does (OpenCPS semantics §2.2, §5.3): one obligation a dossier, updated while
 * it is unpaid and left alone once paid, even by a payer's report that comes after the gateway's; asking again for what
 * is paid is refused. 5 with its own fee is collection at the desk and complete in itself.
 */
export function chargeFor(action: CompiledAction, command: ActCommand, dossier: Dossier, context: ActContext): Charge {
  const payment = standing(dossier);
  switch (action.requestPayment) {
    case ADVANCE:
    case SETTLEMENT:
      return requested(action, command, dossier, context);
    case REPORTED:
      if (!payment) return refused(reason('payment-missing'));
      if (payment.state === 'paid') return nothing;
      return charged({
        ...payment,
        state: 'reported',
        reportedAt: context.now,
        method: command.payment?.method ?? payment.method ?? '',
      });
    case ASK_AGAIN:
      if (!payment) return refused(reason('payment-missing'));
      if (payment.state === 'paid') return refused(reason('payment-settled'));
      return charged({ ...payment, state: 'asked-again' });
    case COLLECTED:
      return collected(action, command, dossier, context);
    default:
      return nothing;
  }
}
