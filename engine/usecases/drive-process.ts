import type { ActBody, CreateDossierBody, Dossier, ServiceConfig } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { type FoundPath, findPaths } from '../domain/dossier/find-paths.ts';
import { pathsToEnds } from '../domain/process/paths.ts';
import type { ProcessTable } from '../domain/process/table.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { openDossier } from './open-dossier.ts';
import { Refused } from './refused.ts';
import { standInApplicant } from './stand-in-applicant.ts';
import { supplyPapers } from './supply-papers.ts';
import { takeAction } from './take-action.ts';

/** How driving a process to one of its final steps went. */
export interface DrivenEnd {
  stepCode: string;
  stepName: string;
  reached: boolean;
  acts: string[];
  why: string[];
}

/** What driving one process in force told. */
export interface DrivenProcess {
  processNo: string;
  processName: string;
  ends: DrivenEnd[];
  /** Why it could not be driven at all. */
  faults: string[];
}

/** Runs effects that are due, so that children open and answer. */
export type Drain = () => Promise<unknown>;

const MOST_ACTS = 200;

async function dossierOf(engine: Engine, id: string): Promise<Dossier> {
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

async function contextOf(engine: Engine, dossier: Dossier) {
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, driverOf(table, dossier.handlingAgency.code), {
    table,
    handlingAgency: dossier.handlingAgency.code,
    dossier,
  });
  return { ...context, offers: () => true };
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
async function driveTo(engine: Engine, dossierId: string, target: string | undefined, drain: Drain): Promise<string[]> {
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

/** The ways a dossier of an offer may be filed: each channel, each case. */
function filings(offer: ServiceConfig, templateNo: string, cases: string[]): CreateDossierBody[] {
  const channels = ['direct', 'online', 'postal'] as const;
  return channels.flatMap((channel) =>
    (cases.length > 0 ? cases : [undefined]).map((caseCode) => ({
      serviceCode: offer.serviceCode,
      govAgencyCode: offer.govAgencyCode,
      templateNo,
      channel,
      applicant: standInApplicant,
      ...(caseCode ? { caseCode } : {}),
    })),
  );
}

async function driveEnd(
  engine: Engine,
  bodies: CreateDossierBody[],
  target: string,
  drain: Drain,
): Promise<{ acts: string[] } | { why: string[] }> {
  const why = new Set<string>();
  for (const body of bodies) {
    try {
      const { id } = await openDossier(engine, systemActor, body);
      const opened = await dossierOf(engine, id);
      const context = await contextOf(engine, opened);
      const { paths, refused } = findPaths(opened, context, target);
      if (!paths.some(({ stepCode }) => stepCode === target)) {
        const leading = context.table.process.actions.filter(({ to }) => to === target);
        for (const { actionKey, actionName } of leading)
          for (const sentence of refused.get(actionKey) ?? []) why.add(`${actionName}: ${sentence}`);
        continue;
      }
      const acts = await driveTo(engine, id, target, drain);
      const ended = await dossierOf(engine, id);
      if (ended.step?.stepCode === target) return { acts };
      why.add(`ended at ${ended.step?.stepName} instead`);
    } catch (error) {
      why.add(error instanceof Refused ? error.reasons.map(({ message }) => message.vi).join('; ') : String(error));
    }
  }
  return { why: why.size > 0 ? [...why] : ['no filing satisfies the conditions on the way'] };
}

async function optionOf(engine: Engine, processNo: string) {
  const offers = await engine.catalogue.all('service-config', 'ServiceConfig');
  for (const { body: offer } of offers) {
    const option = offer.processes.find((candidate) => candidate.processNo === processNo);
    const template = option && (await engine.catalogue.find('dossier-template', option.templateNo, 'DossierTemplate'));
    if (option && template) return { offer, template: template.body };
  }
  return undefined;
}

function structureOf(table: ProcessTable): { ends: { stepCode: string; stepName: string }[]; faults: string[] } {
  const ends = pathsToEnds(table.process).flatMap(({ stepCode }) => table.step(stepCode) ?? []);
  return { ends, faults: ends.length === 0 ? ['không có bước kết thúc nào tới được'] : [] };
}

/** Drives a process in force from its first action to every final step it can reach, through the use cases and the store. */
export async function driveProcess(engine: Engine, processNo: string, drain: Drain): Promise<DrivenProcess> {
  const process = await engine.catalogue.find('service-process', processNo, 'ServiceProcess');
  if (!process) return { processNo, processName: '', ends: [], faults: ['không có hiệu lực'] };
  const { processName } = process.body;
  const table = await engine.catalogue.table(processNo, process.version.version);
  const { ends, faults } = structureOf(table);
  const served = await optionOf(engine, processNo);
  if (!served)
    return {
      processNo,
      processName,
      ends: [],
      faults: [...faults, 'không có dịch vụ công nào dùng quy trình với một mẫu hồ sơ'],
    };
  const cases = (served.template.cases ?? []).map(({ caseCode }) => caseCode);
  const bodies = filings(served.offer, served.template.templateNo, cases);
  const driven: DrivenEnd[] = [];
  for (const { stepCode, stepName } of ends) {
    const result = await driveEnd(engine, bodies, stepCode, drain);
    driven.push({
      stepCode,
      stepName,
      reached: 'acts' in result,
      acts: 'acts' in result ? result.acts : [],
      why: 'why' in result ? result.why : [],
    });
  }
  return { processNo, processName, ends: driven, faults };
}
