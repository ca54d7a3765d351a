import type {
  ActBody,
  CheckedPaper,
  Dossier,
  DossierEvent,
  LogEntry,
  PaymentInput,
  SupplementInput,
} from '../../../schemas/types/index.ts';
import type { ActContext } from '../dossier/context.ts';
import { decide } from '../dossier/decide.ts';
import { fillDraws } from '../dossier/decision.ts';

const AMOUNTS = ['feeAmount', 'serviceAmount', 'shipAmount'] as const;

const dueIn = (events: readonly DossierEvent[]): string | undefined =>
  events
    .flatMap((event) => (event.type === 'clocked' ? event.acts : []))
    .findLast(({ dueDate }) => dueDate !== undefined)?.dueDate ?? undefined;

/** The new date of an act that appointed one. */
function extendedTo(events: readonly DossierEvent[]): Pick<ActBody, 'dueDate'> | undefined {
  const acts = events.flatMap((event) => (event.type === 'clocked' ? event.acts : []));
  const dueDate = acts.find(({ kind }) => kind === 'extend')?.dueDate;
  return dueDate ? { dueDate } : undefined;
}

/** Amounts an officer typed over those of the definition. */
function typedAmounts(real: readonly DossierEvent[], usual: readonly DossierEvent[]): PaymentInput | undefined {
  const [was, would] = [real, usual].map((events) => events.find((event) => event.type === 'charged'));
  if (was?.type !== 'charged' || would?.type !== 'charged') return undefined;
  const typed = AMOUNTS.filter((field) => was.sheet[field] !== would.sheet[field]);
  return typed.length === 0 ? undefined : Object.fromEntries(typed.map((field) => [field, was.sheet[field]]));
}

/** What the check said together with the act found. */
const checksIn = (events: readonly DossierEvent[]): CheckedPaper[] =>
  events.flatMap((event): CheckedPaper[] =>
    event.type === 'part-changed' && (event.fileCheck === 1 || event.fileCheck === 2)
      ? [
          {
            partNo: event.partNo,
            fileCheck: event.fileCheck,
            ...(event.comment === undefined ? {} : { comment: event.comment }),
          },
        ]
      : [],
  );

/** What a request asked for: as it was told, or of one made before such lists were kept, what its note said. */
function supplementIn(events: readonly DossierEvent[], note: string): SupplementInput {
  const asked = events.find((event) => event.type === 'supplement-requested');
  const items = asked?.type === 'supplement-requested' ? asked.request.items : [{ partNo: '', wrong: note || '…' }];
  return { items: items.map(({ partNo, wrong }) => ({ partNo, wrong })), ownFault: true };
}

/** What the fee policy was told then. */
function factsThen(events: readonly DossierEvent[]): PaymentInput | undefined {
  const charged = events.find((event) => event.type === 'charged');
  if (charged?.type !== 'charged' || !charged.sheet.facts) return undefined;
  const { quantities, exemptGroups } = charged.sheet.facts;
  return { ...(quantities ? { quantities } : {}), ...(exemptGroups ? { exemptGroups } : {}) };
}

/**
 * What was asked for when an entry of a log was made. The log keeps what came of it: what the version it was done on would
 * not have come to by itself was typed.
 */
export function commandThen(
  { events, actionCode = '', note }: LogEntry,
  before: Dossier,
  context: ActContext,
): ActBody {
  const moved = events.find((event) => event.type === 'moved');
  const form = events.find((event) => event.type === 'form-filled');
  const named = moved?.type === 'moved' ? moved.holders : [];
  const facts = context.money?.policy && factsThen(events);
  const plain: ActBody = {
    actionCode,
    ...(moved?.type === 'moved' ? { actionKey: moved.actionKey } : {}),
    ...(note === '' ? {} : { actionNote: note }),
    ...(form?.type === 'form-filled' ? { payload: form.values } : {}),
    ...(extendedTo(events) ?? {}),
    confirmed: true,
    papers: checksIn(events),
    supplement: supplementIn(events, note),
    ...(facts ? { payment: facts } : {}),
  };
  const assignUsers = named.map(({ username, assigned }) => ({ username, assigned }));
  const usual = usualEvents(before, plain, context);
  const command: ActBody =
    usual === undefined || !sameHolders(usual, named)
      ? { ...plain, ...(assignUsers.length > 0 ? { assignUsers } : {}) }
      : plain;
  const then = usual ?? usualEvents(before, command, context) ?? events;
  const payment = typedAmounts(events, then);
  const due = dueIn(events);
  const typedDue = due !== undefined && dueIn(then) !== due && context.table.process.dueDate.editable;
  return {
    ...command,
    ...(payment ? { payment: { ...facts, ...payment } } : {}),
    ...(typedDue ? { dueDate: due } : {}),
  };
}

const sameHolders = (events: readonly DossierEvent[], named: readonly { username: string }[]): boolean => {
  const moved = events.find((event) => event.type === 'moved');
  const [one, other] = [moved?.type === 'moved' ? moved.holders : [], named].map((holders) =>
    holders
      .map(({ username }) => username)
      .sort()
      .join(),
  );
  return one === other;
};

/** What an act without anything typed comes to; undefined where it is refused. */
function usualEvents(dossier: Dossier, command: ActBody, context: ActContext): DossierEvent[] | undefined {
  const decided = decide(dossier, command, context);
  if ('reasons' in decided || !decided.outcome.ok) return undefined;
  const { decision } = decided.outcome;
  return fillDraws(
    decision,
    decision.draws.map(({ counters }) => counters.map(() => 0)),
  );
}
