import type { ChildDossier, CompiledAction, Dossier, Effect } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { systemActor, timerActor } from '../domain/access/actor.ts';
import { hearChild } from '../domain/dossier/children.ts';
import { offeredActions } from '../domain/dossier/offered-actions.ts';
import type { Receipt } from '../ports/partner.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { openDossier } from './open-dossier.ts';
import type { EffectHandler } from './outside-effects.ts';
import { Refused } from './refused.ts';
import { takeAction } from './take-action.ts';

const textOf = (payload: Effect['payload'], key: string): string => {
  const value = payload[key];
  return typeof value === 'string' ? value : '';
};

async function dossierOf(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} is not open yet`);
  return dossier;
}

const isWithdrawn = ({ children }: Dossier, { childId }: ChildDossier): boolean =>
  children.some((child) => child.childId === childId && child.state === 'withdrawn');

/** Opens a promised child under the id it was promised with, then carries out the first act the applicant's filing stands for. */
async function openChild(engine: Engine, { id, dossierId, payload }: Effect): Promise<void> {
  const checked = check('ChildDossier', payload);
  if (!checked.ok) throw new Error(`effect ${id} carries no child`);
  const child: ChildDossier = checked.value;
  const parent = await dossierOf(engine, dossierId);
  if (isWithdrawn(parent, child)) return;
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
        parts: parent.parts,
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

/** Tells the parent where its child stands; the children whose turn has come are opened with it. */
async function childState(engine: Engine, { payload }: Effect): Promise<void> {
  const news = {
    childId: textOf(payload, 'childId'),
    state: textOf(payload, 'state') === 'final' ? ('final' as const) : ('open' as const),
    status: textOf(payload, 'status'),
    dossierNo: textOf(payload, 'dossierNo'),
    ...(textOf(payload, 'answeredAt') ? { answeredAt: textOf(payload, 'answeredAt') } : {}),
  };
  await changeDossier(engine, systemActor, textOf(payload, 'parentId'), 'child-changed', (parent, { now }) => ({
    events: hearChild(parent, news, now),
  }));
}

const isDone = (yes: boolean): Receipt => (yes ? 'received' : 'not-received');

/** Done is what the other dossier's log has under the key of the effect. */
async function actWasDone({ dossiers }: Engine, dossierId: string, key: string): Promise<Receipt> {
  const log = await dossiers.log(dossierId);
  return isDone(log.some(({ idempotency }) => idempotency?.key === key));
}

const handled = (
  run: (engine: Engine, effect: Effect) => Promise<void>,
  verify: EffectHandler['verify'],
): EffectHandler => ({
  async run(engine, effect) {
    await run(engine, effect);
    return { outcome: 'delivered' };
  },
  verify,
});

/** What one dossier does to another, and the clock to its own, by kind. */
export const insideEffects = {
  'open-child': handled(openChild, async ({ dossiers }, { payload }) =>
    isDone((await dossiers.find(textOf(payload, 'childId')))?.step != null),
  ),
  'mapped-act': handled(mappedAct, (engine, { id, payload }) => actWasDone(engine, textOf(payload, 'dossierId'), id)),
  'child-state': handled(childState, async ({ dossiers }, { payload }) => {
    const parent = await dossiers.find(textOf(payload, 'parentId'));
    const child = parent?.children.find(({ childId }) => childId === textOf(payload, 'childId'));
    const told = child?.state === textOf(payload, 'state') && child.status === textOf(payload, 'status');
    return isDone(told && (child.dossierNo ?? '') === textOf(payload, 'dossierNo'));
  }),
  'timer-act': handled(timerAct, (engine, { id, dossierId }) => actWasDone(engine, dossierId, id)),
} satisfies Partial<Record<Effect['kind'], EffectHandler>>;
