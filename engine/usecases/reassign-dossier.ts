import type { ReassignBody, ReassignChoices } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { holdersAmong } from '../domain/dossier/candidates.ts';
import { reassign, reassignRight } from '../domain/dossier/reassign.ts';
import { reachOfRoles } from '../domain/dossier/takers.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { candidateView } from './list-actions.ts';
import type { ActGuard } from './take-action.ts';
import { type DossierView, viewOf, visibleDossier } from './visible-dossier.ts';

/** *Phân công lại*: puts a dossier into other hands at its step. Throws Refused with every reason. */
export async function reassignDossier(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: ReassignBody,
  { ifMatch, idempotencyKey }: ActGuard = {},
): Promise<DossierView> {
  const { from, to, reason } = body;
  const note = reason.trim();
  const idempotency = idempotencyOf(engine, actor, `reassign ${idOrNo}`, idempotencyKey, body);
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'reassign',
    (current, context) => {
      const decided = reassign(current, { ...(from === undefined ? {} : { from }), to }, note, context);
      return 'reasons' in decided
        ? decided
        : { events: [decided.event], effects: decided.effects, actor: decided.actor };
    },
    { note, ...(ifMatch === undefined ? {} : { ifMatch }), ...(idempotency ? { idempotency } : {}) },
  );
  return viewOf(dossier);
}

/** Whether the actor may reassign a dossier, and to whom: people of the step's roles, each with what stands against it. */
export async function reassignChoices(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  from: string | undefined,
): Promise<ReassignChoices> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const refused = reassignRight(dossier, from, context);
  if (refused) return { allowed: false, reasons: [refused], candidates: [], roles: false };
  const { handRoles, step } = dossier;
  return {
    allowed: true,
    reasons: [],
    candidates: holdersAmong(handRoles, step?.stepName ?? '', dossier, context).map(candidateView),
    roles: reachOfRoles(handRoles, dossier, context).taken,
  };
}
