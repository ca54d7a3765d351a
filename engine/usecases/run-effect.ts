import type { ChildDossier, CompiledAction, Dossier, Effect } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { systemActor, timerActor } from '../domain/access/actor.ts';
import { offeredActions } from '../domain/dossier/decide.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { openDossier } from './open-dossier.ts';
import { Refused } from './refused.ts';
import { takeAction } from './take-action.ts';

type Handler = (engine: Engine, effect: Effect) => Promise<void>;

const textOf = (payload: Effect['payload'], key: string): string => {
  const value = payload[key];
  return typeof value === 'string' ? value : '';
};

async function dossierOf(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} is not open yet`);
  return dossier;
}

/** Opens a promised child under the id it was promised with, then carries out the first act the applicant's filing stands for. */
async function openChild(engine: Engine, { id, dossierId, payload }: Effect): Promise<void> {
  const checked = check('ChildDossier', payload);
  if (!checked.ok) throw new Error(`effect ${id} carries no child`);
  const child: ChildDossier = checked.value;
  const parent = await dossierOf(engine, dossierId);
  if (!(await engine.dossiers.find(child.childId)))
    await openDossier(
      engine,
      systemActor,
      {
        serviceCode: child.serviceCode,
        govAgencyCode: child.agencyCode,
        receivingAgencyCode: parent.receivingAgency.code,
        ...(child.templateNo ? { templateNo: child.templateNo } : {}),
        channel: parent.channel,
        applicant: parent.applicant,
        ...(parent.owner ? { owner: parent.owner } : {}),
        dossierName: parent.dossierName,
      },
      undefined,
      {
        dossierId: child.childId,
        parent: { dossierId: parent.id, dossierNo: parent.dossierNo ?? '', serviceCode: parent.serviceCode },
      },
    );
  const opened = await dossierOf(engine, child.childId);
  if (opened.step !== null) return;
  const first = await firstAct(engine, opened);
  await takeAction(
    engine,
    systemActor,
    child.childId,
    { actionCode: first.actionCode, actionKey: first.actionKey },
    { idempotencyKey: id },
  );
}

const FILING_ORDER: readonly CompiledAction['auto'][] = ['listener', 'submit', 'none', 'special', 'timer'];

/** The first act that a filing by the parent stands for: of those that may be done now, a listener's before the applicant's own. */
async function firstAct(engine: Engine, dossier: Dossier): Promise<CompiledAction> {
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, systemActor, {
    table,
    handlingAgency: dossier.handlingAgency.code,
    dossier,
  });
  const offered = offeredActions(dossier, context);
  const [first] = offered
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ action }) => action)
    .sort((one, other) => FILING_ORDER.indexOf(one.auto) - FILING_ORDER.indexOf(other.auto));
  if (!first) throw new Refused(offered.flatMap(({ reasons }) => reasons));
  return first;
}

/** Carries out the mapped action on the parent or child; a refusal stays with the effect as its error. */
async function mappedAct(engine: Engine, { id, payload }: Effect): Promise<void> {
  const dossierId = textOf(payload, 'dossierId');
  await dossierOf(engine, dossierId);
  await takeAction(
    engine,
    systemActor,
    dossierId,
    { actionCode: textOf(payload, 'actionCode'), actionNote: 'Liên thông' },
    { idempotencyKey: id },
  );
}

/** Carries out an act of the clock that was refused when it was due; nothing is left to do once the dossier has gone on. */
async function timerAct(engine: Engine, { id, dossierId, payload }: Effect): Promise<void> {
  const { step } = await dossierOf(engine, dossierId);
  if (!step || step.entry !== payload.entry || step.endedBy) return;
  const actionName = textOf(payload, 'actionName');
  await takeAction(
    engine,
    timerActor,
    dossierId,
    {
      actionCode: textOf(payload, 'actionCode'),
      actionKey: textOf(payload, 'actionKey'),
      actionNote: `Tự động khi đến hạn: ${actionName}`,
    },
    { idempotencyKey: id },
  );
}

/** Tells the parent where its child stands. */
async function childState(engine: Engine, { payload }: Effect): Promise<void> {
  const childId = textOf(payload, 'childId');
  const state = textOf(payload, 'state') === 'final' ? 'final' : 'open';
  const status = textOf(payload, 'status');
  const dossierNo = textOf(payload, 'dossierNo');
  await changeDossier(engine, systemActor, textOf(payload, 'parentId'), 'child-changed', ({ children }) => {
    const child = children.find((candidate) => candidate.childId === childId);
    const told = child && child.state === state && child.status === status && child.dossierNo === dossierNo;
    return { events: !child || told ? [] : [{ type: 'child-changed', childId, state, status, dossierNo }] };
  });
}

const deliver: Handler = (engine, effect) => engine.partner.deliver(effect);

const handlers = {
  notify: deliver,
  sync: deliver,
  publish: deliver,
  'post-order': deliver,
  'call-api': deliver,
  invoice: deliver,
  document: deliver,
  'open-child': openChild,
  'mapped-act': mappedAct,
  'child-state': childState,
  'timer-act': timerAct,
} satisfies Record<Effect['kind'], Handler>;

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 3_600_000;
/** Attempts after which an effect is an incident; it is still retried at the longest interval. */
export const INCIDENT_AFTER = 10;

/** Runs one claimed effect and records how it ended; a failure is due again later, each time twice as late. */
export async function runEffect(engine: Engine, effect: Effect): Promise<'done' | 'again'> {
  try {
    await handlers[effect.kind](engine, effect);
    await engine.effects.settle(effect.id, { state: 'done' });
    return 'done';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const delay = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (effect.attempts - 1));
    const dueAt = new Date(Date.parse(engine.clock.now()) + delay).toISOString();
    await engine.effects.settle(effect.id, { state: 'due', dueAt, error: message });
    const level = effect.attempts >= INCIDENT_AFTER ? 'effect is an incident' : 'effect failed';
    engine.journal.error(level, {
      effectId: effect.id,
      dossierId: effect.dossierId,
      kind: effect.kind,
      attempts: effect.attempts,
      error: message,
    });
    return 'again';
  }
}
