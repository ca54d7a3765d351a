import type {
  CompiledAction,
  Dossier,
  DossierEvent,
  EditableFeeField,
  FeeSheetRule,
  PaymentSheet,
} from '../../../schemas/types/index.ts';
import { applyEdits } from '../fee/sheet.ts';
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

/** Without a fee string nothing may be asked for: amounts never come from the client. */
const NO_FEE: FeeSheetRule = {
  paymentFee: '',
  feeAmount: 0,
  serviceAmount: 0,
  shipAmount: 0,
  advanceAmount: 0,
  paymentNote: '',
  editable: [],
};

type Charge = { events: DossierEvent[]; reasons: Reason[] };
const nothing: Charge = { events: [], reasons: [] };
const refused = (...reasons: Reason[]): Charge => ({ events: [], reasons });
const charged = (sheet: PaymentSheet): Charge => ({ events: [{ type: 'charged', sheet }], reasons: [] });

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

/** The sheet an action asks for: the configured amounts, changed only where the definition says so. */
function requested(action: CompiledAction, command: ActCommand, dossier: Dossier, context: ActContext): Charge {
  const before = standing(dossier);
  if (before?.state === 'paid') return nothing;
  if (!action.fee && !command.payment && action.requestPayment !== ADVANCE) return nothing;
  const { feeName, note, method: _method, ...amounts } = command.payment ?? {};
  const rule = action.fee ?? (before ? ruleOf(before) : NO_FEE);
  const edited = applyEdits(rule, { ...amounts, ...(feeName === undefined ? {} : { name: feeName }) });
  if (!('amounts' in edited)) {
    const reasons = edited.notEditable.length > 0 ? [reason('fee-not-editable', { fields: edited.notEditable })] : [];
    return refused(
      ...reasons,
      ...(edited.invalid.length > 0 ? [reason('fee-invalid', { fields: edited.invalid })] : []),
    );
  }
  const { name, feeAmount, serviceAmount, shipAmount, advanceAmount, quantity, total } = edited.amounts;
  return charged({
    sheetId: before?.sheetId ?? derivedId(context.entryId, 1),
    kind: action.requestPayment === ADVANCE ? 'advance' : action.requestPayment === COLLECTED ? 'desk' : 'settlement',
    feeName: name,
    feeAmount: feeAmount * quantity,
    serviceAmount: serviceAmount * quantity,
    shipAmount,
    advanceAmount,
    total,
    note: note ?? rule.paymentNote,
    editable: rule.editable,
    state: 'requested',
    ...(dossier.trial ? { trial: true as const } : {}),
    requestedAt: before?.requestedAt ?? context.now,
    actionKey: action.actionKey,
  });
}

const changesAmounts = ({ payment = {} }: ActCommand): boolean =>
  FIELDS.some((field) => askedIn(payment)[field] !== undefined);

const askedIn = ({ feeName, ...amounts }: NonNullable<ActCommand['payment']>) => ({ ...amounts, name: feeName });

/** Collection of what stands, of what the cashier may change it to, or of the act's own fee where nothing was asked before. */
function collected(action: CompiledAction, command: ActCommand, dossier: Dossier, context: ActContext): Charge {
  const before = standing(dossier);
  if (before?.state === 'paid') return nothing;
  const asks = before ? changesAmounts(command) : action.fee !== null;
  const fresh = asks ? requested(action, command, dossier, context) : nothing;
  if (fresh.reasons.length > 0) return fresh;
  const [event] = fresh.events;
  const sheet = event?.type === 'charged' ? event.sheet : before;
  if (!sheet) return refused(reason('payment-missing'));
  const kind = before?.kind ?? sheet.kind;
  return charged({
    ...sheet,
    kind,
    note: command.payment?.note ?? sheet.note,
    state: 'paid',
    paidAt: context.now,
    method: command.payment?.method ?? before?.method ?? '',
    confirmedBy: context.actor.username,
  });
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
