import type { ActBody, Dossier } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { type FoundPath, findPaths } from '../domain/dossier/find-paths.ts';
import { standInCollector } from '../domain/payment/collector.ts';
import type { ProcessTable } from '../domain/process/table.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { supplyPapers } from './supply-papers.ts';
import { takeAction } from './take-action.ts';

/** Runs effects that are due, so that children open and answer. */
export type Drain = () => Promise<unknown>;

const MOST_ACTS = 200;

/** A dossier that must be there. */
export async function dossierOf(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} is missing`);
  return dossier;
}

/** The engine itself, holding every role of the process at the handling agency, so that conditions on roles can hold. */
function driverOf({ process }: ProcessTable, agencyCode: string): Actor {
  const roles = [...process.roles, ...process.steps.flatMap((step) => step.roles)];
  const names = new Map(roles.map(({ roleCode, roleName }) => [roleCode, roleName]));
  const posts = [...names].map(
    ([roleCode, roleName]) =>
      ({ roleCode, roleName, agencyCode, see: 'all', act: 'all', configure: 'none', operate: false }) as const,
  );
  return { ...systemActor, posts };
}

/** What decides whether its driver may act on a dossier now; children count as offered. */
export async function contextOf(engine: Engine, dossier: Dossier) {
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, driverOf(table, dossier.handlingAgency.code), {
    table,
    handlingAgency: dossier.handlingAgency.code,
    dossier,
  });
  return { ...context, offers: () => true, money: { collector: standInCollector, ...context.money } };
}

const MOST_ROUNDS = 10;

/** The dossier once every child is at its end; a child's acts may move the parent and open further children. */
async function withoutOpenChildren(engine: Engine, parentId: string, drain: Drain): Promise<Dossier> {
  let parent = await dossierOf(engine, parentId);
  for (let round = 0; round < MOST_ROUNDS && parent.children.some(({ state }) => state !== 'final'); round += 1) {
    await drain();
    for (const { childId } of parent.children) {
      const child = await engine.dossiers.find(childId);
      if (child && !child.step?.final) await driveTo(engine, childId, undefined, drain);
    }
    await drain();
    parent = await dossierOf(engine, parentId);
  }
  return parent;
}

/** The next acts towards the final step named, or towards a `done` one; throws what stands in the way. */
async function planFrom(engine: Engine, dossier: Dossier, target: string | undefined): Promise<FoundPath> {
  const context = await contextOf(engine, dossier);
  const { paths, refused } = findPaths(dossier, context, target);
  const done = paths.find(({ stepCode }) => context.table.step(stepCode)?.status === 'done');
  const path = target === undefined ? (done ?? paths[0]) : paths.find(({ stepCode }) => stepCode === target);
  if (!path) throw new Error([...refused.values()].flat().slice(0, 5).join('; ') || 'no path');
  return path;
}

async function perform(engine: Engine, dossier: Dossier, act: ActBody): Promise<void> {
  const { actor, table } = await contextOf(engine, dossier);
  const action = table.actionsFrom(currentStep(dossier)).find(({ actionKey }) => actionKey === act.actionKey);
  if (action) await supplyPapers(engine, dossier.id, action);
  await takeAction(engine, actor, dossier.id, act);
}

/**
 * Acts on a dossier until it stands at the final step (a `done` one, when none is named); answers the acts taken. The
 * plan is made anew whenever the dossier is not where it led, because children and partners move it too.
 */
export async function driveTo(
  engine: Engine,
  dossierId: string,
  target: string | undefined,
  drain: Drain,
): Promise<string[]> {
  const taken: string[] = [];
  let plan: FoundPath | undefined;
  for (let at = 0; taken.length < MOST_ACTS; at += 1) {
    const dossier = await withoutOpenChildren(engine, dossierId, drain);
    if (dossier.step?.final) return taken;
    if (!plan || plan.visits[at - 1] !== currentStep(dossier)) {
      plan = await planFrom(engine, dossier, target);
      at = 0;
    }
    const act = plan.acts[at];
    if (!act) throw new Error(`the plan ended at ${dossier.step?.stepName}`);
    await perform(engine, dossier, act);
    taken.push(act.actionCode);
    await drain();
  }
  throw new Error(`not finished after ${MOST_ACTS} acts`);
}
